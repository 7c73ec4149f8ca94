/** What the large cards of social networks and messengers expect, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
