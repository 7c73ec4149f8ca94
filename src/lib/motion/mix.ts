/** The number at `share` (0 to 1) of the way between two others. */
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
