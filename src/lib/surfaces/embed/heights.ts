import { pathOf, type Shown } from '$lib/export/addresses';
import table from './heights.json';

/** The widths that heights are measured at, in CSS pixels; 500 is the width that oEmbed names. */
export const WIDTHS = [320, 480, 500, 600, 720] as const;
export type Width = (typeof WIDTHS)[number];

/** How high each embed is at each of the widths, by its path: written by `npm run heights`. */
export type Heights = Readonly<Record<string, Readonly<Record<`${Width}`, number>>>>;

/**
 * How high an embed is in a frame of that width, in CSS pixels.
 * @throws RangeError where it has not been measured yet
 */
export function heightAt(shown: Shown, width: Width): number {
	const height = (table as Heights)[pathOf(shown)]?.[`${width}`];
	if (height) return height;
	throw new RangeError(`the embed ${pathOf(shown)} has no height yet: run \`npm run heights\``);
}
