import type { TextLine } from './place-annotations';

/** Text without marks, as short as a part of a line may be. */
const RUN = '((?:(?!\\*\\*|~~).)+)';
const LINE = new RegExp(`^(?:\\*\\*${RUN}\\*\\*|${RUN})?(?:(\\s*)~~${RUN}~~)?${RUN}?$`);

/**
 * Reads a line of text with marks, as in the words of a chart: `**bold**` at its start, and
 * `~~struck~~` after that or after plain text. What follows a mark is soft and regular.
 */
export function textLine(text: string, tone?: TextLine['tone']): TextLine {
	const found = LINE.exec(text);
	if (!found) {
		throw new Error(
			`Found “${text}”, expected one line with each mark closed, such as “**bold** soft” or “plain ~~struck~~ soft”.`
		);
	}
	const [, bold, plain = '', space = '', struck, more] = found;
	return {
		text: (bold ?? plain) + space,
		...(tone ? { tone } : {}),
		...(bold ? { bold: true } : {}),
		...(struck ? { struck } : {}),
		// Labels have a gap there.
		...(more ? { more: more.trimStart() } : {})
	};
}

/** Reads a text of several lines. */
export const textLines = (text: string, tone?: TextLine['tone']): TextLine[] =>
	text.split('\n').map((line) => textLine(line, tone));
