/** What the large cards of social networks and messengers expect, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;
