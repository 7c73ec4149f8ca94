import { textWidth } from '$lib/chart/wrap';
import { VERDICTS } from '$lib/data/verdicts';
import type { SizeClass } from '$lib/drawing/drawing-types';
import { ACROSS } from './tally';
import { EXTRA_WIDE, isNarrowest, LOW, NARROWEST } from '../size-names';

/** From these heights, marks are larger, and largest. */
const HIGH = 420;
const HIGHEST = 500;

/** Below this height, the type is smallest. */
const LOWER = 230;

/** The widths and heights from which type and marks are larger. */
export const SIZES = {
	widths: [NARROWEST, 440, EXTRA_WIDE, 760],
	heights: [LOWER, LOW, HIGH, HIGHEST]
};

/** The font size of the names of verdicts, and of the headings. */
export const typeIn = (size: SizeClass): number =>
	isNarrowest(size) || size.height < LOWER ? 12 : size.compact || size.height < HIGH ? 13 : 15;

/** The right edge of the counts, and the left edge of the names, in font sizes. */
export const COUNT = 1.4;
export const NAME = 1.9;

/** The width of the longest name, which differs by language, and of the space after it, in font sizes. */
const NAMES = Math.max(...VERDICTS.map((verdict) => textWidth(verdict, 1))) + 0.46;

/** Where the middle of the first mark is, in pixels. */
export const firstIn = (size: SizeClass): number => Math.round((NAME + NAMES) * typeIn(size));

/** How much larger the marks of named claims are. */
export const LARGER = 1.35;

/** The largest marks, in pixels, and their share of the room that each has. */
const LARGEST = 28;
const SHARE = 0.82;

/**
 * The distance from one mark to the next, and the size of a mark, in pixels.
 * @param lines the lines that share the height
 */
export function marksIn(size: SizeClass, lines: number): { pitch: number; mark: number } {
	const down = size.height / lines;
	const room = (size.width - firstIn(size)) / (ACROSS - 0.4);
	const pitch = Math.floor(Math.min(room, down * 1.3));
	return { pitch, mark: Math.floor(Math.min(LARGEST, pitch * SHARE, down * SHARE)) };
}
