/**
 * A height that grows with the drawing: a share of its height, and pixels. `draw` knows only the
 * smallest height of a size class, so it adds such heights instead of numbers. A width that grows
 * with the width of the drawing is the same.
 */
export type Height = readonly [share: number, pixels: number];

/** Pixels, in a drawing of any height. */
export const pixels = (height: number): Height => [0, height];

/** More digits are invisible, and each one adds to the drawings that readers download. */
const rounded = ([share, each]: Height): Height => [
	Math.round(share * 1e5) / 1e5,
	Math.round(each * 100) / 100
];

export const plus = (...heights: readonly Height[]): Height =>
	rounded([
		heights.reduce((sum, [share]) => sum + share, 0),
		heights.reduce((sum, [, each]) => sum + each, 0)
	]);

export const times = ([share, each]: Height, factor: number): Height =>
	rounded([share * factor, each * factor]);

export const minus = (from: Height, ...heights: readonly Height[]): Height =>
	plus(from, times(plus(...heights), -1));

/** A height in a drawing that is so high. */
export const heightIn = ([share, each]: Height, total: number): number => share * total + each;
