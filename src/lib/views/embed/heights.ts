import { pathOf, type Shown } from '../../export/addresses';
import type { Heights } from '../../data/heights';

/** The widths at which heights are measured, in CSS pixels; 500 is the width in oEmbed responses. */
export const WIDTHS = [320, 480, 500, 600, 720] as const;
export type Width = (typeof WIDTHS)[number];

/** The least height of an embed that was never measured, in CSS pixels. */
const UNMEASURED = 480;

/**
 * A sentence that names the embeds that were not measured, and the measured ones that do not exist.
 * Undefined if there are none.
 * @param shown what has an embed
 */
export function staleHeights(heights: Heights, shown: readonly Shown[]): string | undefined {
	const published = shown.map(pathOf);
	const stale = [...new Set([...published, ...Object.keys(heights)])].filter(
		(path) => published.includes(path) !== Object.hasOwn(heights, path)
	);
	if (stale.length === 0) return undefined;
	return `The measured heights are missing or out of date for the embeds ${stale.join(', ')}.`;
}

/**
 * The height of an embed in a frame of that width, in CSS pixels. A new embed can be measured only
 * after a build; until then it gets the height of the tallest one.
 */
export function heightAt(heights: Heights, shown: Shown, width: Width): number {
	const known = heights[pathOf(shown)]?.[`${width}`];
	return (
		known ?? Math.max(UNMEASURED, ...Object.values(heights).map((each) => each[`${width}`] ?? 0))
	);
}

/** The greatest height of several embeds at each width. */
export const tallestOf = (heights: Heights, all: readonly Shown[]): Heights[string] =>
	Object.fromEntries(
		WIDTHS.map((width) => [width, Math.max(...all.map((shown) => heightAt(heights, shown, width)))])
	);

/** The smallest and the tallest height of an embed at the measured widths. */
export function extremesOf(heights: Heights, shown: Shown): { smallest: number; tallest: number } {
	const all = WIDTHS.map((width) => heightAt(heights, shown, width));
	return { smallest: Math.min(...all), tallest: Math.max(...all) };
}
