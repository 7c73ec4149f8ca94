/** Rounds to a tenth of a pixel. More digits are invisible, and each one adds to every page. */
export const tenth = (pixels: number) => Math.round(pixels * 10) / 10;
