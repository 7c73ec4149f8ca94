/** Rounds to a tenth of a pixel. Nobody sees more, and every digit adds to every page. */
export const tenth = (pixels: number) => Math.round(pixels * 10) / 10;
