import widths from './glyph-widths.json';

/**
 * Breaks a sentence at spaces into lines of at most `most`, because SVG text does not wrap. A word
 * longer than a line stays whole, alone on its line.
 * @param measure how long a line is: its number of characters by default
 */
export function wrap(
	text: string,
	most: number,
	measure = (line: string): number => line.length
): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		const longer = `${line ?? ''} ${word}`;
		if (line !== undefined && measure(longer) <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** Breaks a sentence into lines of at most `width` pixels. */
export const wrapAt = (text: string, width: number, size: number, bold = false): string[] =>
	wrap(text, width, (line) => textWidth(line, size, bold));

/** Breaks a sentence into as few lines of at most `width` pixels, and these as evenly as possible. */
export function wrapEvenly(text: string, width: number, size: number, bold = false): string[] {
	let lines = wrapAt(text, width, size, bold);
	for (let least = width - size; lines.length > 1 && least > 0; least -= size) {
		const narrower = wrapAt(text, least, size, bold);
		if (narrower.length > lines.length) break;
		lines = narrower;
	}
	return lines;
}

/** The first of some texts that fits in a width, or `undefined` if none does. */
export const fitting = (texts: readonly string[], width: number, size?: number, bold?: boolean) =>
	texts.find((text) => textWidth(text, size, bold) <= width);

/** The first of some texts that fits in a width, or the last one. */
export const fittingOrLast = (...[texts, ...room]: Parameters<typeof fitting>): string =>
	fitting(texts, ...room) ?? texts.at(-1) ?? '';

/** The width of a character that is not in the table, such as a minus or a dash; of ’ below. */
const OTHER = 55;
const APOSTROPHE = 23;

/** Bold characters are a little wider than regular ones. */
const BOLD = STORY_BOLD;

/**
 * The width of a label, in pixels, from the widths of its characters. Charts are also laid out on
 * the server, which cannot measure text.
 */
export function textWidth(text: string, size = 13, bold = false): number {
	let hundredths = 0;
	for (const character of text) {
		hundredths += widths[character.charCodeAt(0) - 32] ?? (character === '’' ? APOSTROPHE : OTHER);
	}
	return (hundredths / 100) * size * (bold ? BOLD : 1);
}
