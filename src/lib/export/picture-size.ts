/** The size of the large cards of social networks and messengers, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The size of a portrait picture in the feeds of social networks, in pixels. */
export const PORTRAIT = { width: 1080, height: 1350 } as const;
