/** The size of the large cards of social networks and messengers, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;
