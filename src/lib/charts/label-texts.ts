import { lineWidth, type TextLine } from '../chart/place-annotations';
import { textLines } from '../chart/text-line';
import type { Label } from '../drawing/drawing-types';

/** The texts of a label, which may have lines and marks as in the words of a chart: `**75** boats`. */
export const labelTexts = (texts: readonly string[], tone?: TextLine['tone']): Label['texts'] =>
	texts.map((text) => textLines(text, tone));

/** A text of a label as one line without marks: `**Sail** boats` is “Sail boats”. */
export const plainText = (text: string): string =>
	text.replaceAll(/\*\*|~~/g, '').replaceAll('\n', ' ');

/** A name in full, without marks. @param names from full to brief */
export const titleOf = (names: string | readonly string[]): string =>
	plainText((typeof names === 'string' ? names : names[0]) ?? '');

/** The width of a text of one or more lines, in pixels. */
const textsWidth = (lines: readonly TextLine[], size = 13): number =>
	Math.max(0, ...lines.map((line) => lineWidth(line, line.size ?? size)));

/** The first of several texts, from full to brief, that is no wider than some pixels, or else the last. */
export const fittingTexts = (texts: Label['texts'], most: number): readonly TextLine[] =>
	texts.find((lines) => textsWidth(lines) <= most) ?? texts.at(-1) ?? [];
