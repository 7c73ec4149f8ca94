import { pathOf, type Shown } from '$lib/export/addresses';
import type { Heights } from '$lib/model/define-story';

/** The widths at which heights are measured, in CSS pixels; 500 is the width in oEmbed responses. */
export const WIDTHS = [320, 480, 500, 600, 720] as const;
export type Width = (typeof WIDTHS)[number];

/** The least height of an embed that was never measured, in CSS pixels. */
const UNMEASURED = 480;

/**
 * The height of an embed in a frame of that width, in CSS pixels. A new embed can be measured only
 * after a build; until then it gets the height of the tallest one, and a test reports it as missing.
 */
export function heightAt(heights: Heights, shown: Shown, width: Width): number {
	const known = heights[pathOf(shown)]?.[`${width}`];
	return (
		known ?? Math.max(UNMEASURED, ...Object.values(heights).map((each) => each[`${width}`] ?? 0))
	);
}

/** The smallest and the tallest height of an embed at the measured widths. */
export function extremesOf(heights: Heights, shown: Shown): { smallest: number; tallest: number } {
	const all = WIDTHS.map((width) => heightAt(heights, shown, width));
	return { smallest: Math.min(...all), tallest: Math.max(...all) };
}
