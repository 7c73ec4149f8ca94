import { pathOf, type Shown } from '../../export/addresses';
import type { Heights } from '../../data/heights';

/**
 * The widths at which heights are measured, in CSS pixels. Up to 419 the height of a drawing grows fast
 * with its width, from 420 it begins anew; 500 is the width in oEmbed responses; from 1020 nothing grows.
 */
export const WIDTHS = [320, 419, 480, 500, 600, 720, 1020] as const;
export type Width = (typeof WIDTHS)[number];

/** The widest column of text that most pages have, in CSS pixels. */
const COLUMN = 720;

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

/** The heights in the markup of a frame, in CSS pixels. */
export interface FrameHeights {
	/** The tallest at the widths of columns of text. */
	height: number;
	/** The smallest and the tallest at all measured widths. */
	smallest: number;
	tallest: number;
}

/** The heights of an embed for the markup of its frame. */
export function frameHeights(heights: Heights, shown: Shown): FrameHeights {
	const within = (most: number) =>
		WIDTHS.filter((width) => width <= most).map((width) => heightAt(heights, shown, width));
	const all = within(Infinity);
	return {
		height: Math.max(...within(COLUMN)),
		smallest: Math.min(...all),
		tallest: Math.max(...all)
	};
}
