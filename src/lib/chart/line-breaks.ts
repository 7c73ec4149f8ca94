import { lineWidth, type TextLine } from './place-annotations';
import { wrapLine } from './wrap-line';

/**
 * All the ways in which a line breaks as the width shrinks from `most` to `least` pixels: the texts of
 * a label in a size class, whose drawings differ in width.
 * @param size the font size in pixels, if the line has none
 */
export function lineBreaks(line: TextLine, size: number, most = Infinity, least = 0): TextLine[][] {
	const lines = wrapLine(line, most, size);
	// The text breaks in another way once the widest line with a space no longer fits.
	const breakable = lines.filter(({ text }) => text.includes(' '));
	const widest = Math.max(...breakable.map((each) => lineWidth(each, each.size ?? size)));
	return widest > least ? [lines, ...lineBreaks(line, size, widest - 1e-6, least)] : [lines];
}
