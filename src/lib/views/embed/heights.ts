import { pathOf, type Shown } from '$lib/export/addresses';
import table from './heights.json';

/** The widths at which heights are measured, in CSS pixels; 500 is the width in oEmbed responses. */
export const WIDTHS = [320, 480, 500, 600, 720] as const;
export type Width = (typeof WIDTHS)[number];

/** The height of each embed at each width, by path. Written by `npm run heights`. */
export type Heights = Readonly<Record<string, Readonly<Record<`${Width}`, number>>>>;

/**
 * The height of an embed in a frame of that width, in CSS pixels. A new embed can be measured only
 * after a build; until then it gets the height of the tallest one, and a test reports it as missing.
 */
export function heightAt(shown: Shown, width: Width): number {
	const heights: Heights = table;
	const known = heights[pathOf(shown)]?.[`${width}`];
	return known ?? Math.max(...Object.values(heights).map((each) => each[`${width}`]));
}

/** The smallest and the tallest height of an embed at the measured widths. */
export function extremesOf(shown: Shown): { smallest: number; tallest: number } {
	const heights = WIDTHS.map((width) => heightAt(shown, width));
	return { smallest: Math.min(...heights), tallest: Math.max(...heights) };
}
