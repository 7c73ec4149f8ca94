import { pathOf, type Shown } from '$lib/export/addresses';
import table from './heights.json';

/** The widths that heights are measured at, in CSS pixels; 500 is the width that oEmbed names. */
export const WIDTHS = [320, 480, 500, 600, 720] as const;
export type Width = (typeof WIDTHS)[number];

/** How high each embed is at each of the widths, by its path: written by `npm run heights`. */
export type Heights = Readonly<Record<string, Readonly<Record<`${Width}`, number>>>>;

/**
 * How high an embed is in a frame of that width, in CSS pixels. One that is new, and can only be
 * measured once it is built, is taken to be as high as the highest; a test says that it is missing.
 */
export function heightAt(shown: Shown, width: Width): number {
	const heights: Heights = table;
	const known = heights[pathOf(shown)]?.[`${width}`];
	return known ?? Math.max(...Object.values(heights).map((each) => each[`${width}`]));
}

/** The smallest and the tallest height of an embed at the widths that were measured. */
export function extremesOf(shown: Shown): { smallest: number; tallest: number } {
	const heights = WIDTHS.map((width) => heightAt(shown, width));
	return { smallest: Math.min(...heights), tallest: Math.max(...heights) };
}
