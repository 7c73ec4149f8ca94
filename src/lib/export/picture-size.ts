/** The size of the large cards of social networks and messengers, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The size of a portrait picture in the feeds of social networks, in pixels. */
export const PORTRAIT = { width: 1080, height: 1350 } as const;

/** The drawing in the large card: the size that it is laid out for, and pixels for each of that size. */
export const DRAWN = { size: { width: 440, height: 350 }, scale: 1.6 } as const;
