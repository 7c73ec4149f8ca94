import type { TextLine } from './place-annotations';
import { wrapAt } from './wrap';

/**
 * Breaks a line of text into lines of the same style, of at most `width` pixels.
 * @param size the font size in pixels, if the line has none
 * @param wrap how to break its text: `wrapAt` or `wrapEvenly`
 */
export const wrapLine = (line: TextLine, width: number, size: number, wrap = wrapAt): TextLine[] =>
	wrap(line.text, width, line.size ?? size, line.bold).map((text) => ({ ...line, text }));
