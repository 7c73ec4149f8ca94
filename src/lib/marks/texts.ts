import { ASCENT, lineWidth, type Offset, type TextLine } from '../chart/place-annotations';
import { textLine } from '../chart/text-line';
import type { Label } from '../drawing/drawing-types';
import type { LabelSpec, MarkLabel, Sides, Texts, Tone } from './types';

export const list = (texts: Texts): readonly string[] =>
	typeof texts === 'string' ? [texts] : texts;

const textTone = (tone: Tone): Pick<TextLine, 'tone'> =>
	tone === 'accent' || tone === 'paper'
		? { tone }
		: tone === 'soft' || tone === 'axis'
			? { tone: 'soft' }
			: {};

/** The lines of a text: those in bold have its tone, and the others are soft if any is bold. */
export const linesOf = (text: string, tone: Tone = 'ink', bold = false): TextLine[] => {
	const hasBold = text.includes('**');
	return text.split('\n').map((line) => ({
		...textLine(line),
		...textTone(hasBold && !line.startsWith('**') ? 'soft' : tone),
		...(bold ? { bold } : {})
	}));
};

export const widthOf = (lines: readonly TextLine[], size = 13): number =>
	Math.max(0, ...lines.map((line) => lineWidth(line, line.size ?? size)));

/** The first of some texts that is no wider than that, or the last. */
export const fitted = <T extends readonly TextLine[]>(
	texts: readonly T[],
	most: number,
	size = 13
): T => (texts.find((lines) => widthOf(lines, size) <= most) ?? texts.at(-1)) as T;

/** The font size of a large number, in compact drawings and in others. */
export const numberSize = (compact: boolean): number => (compact ? 26 : 40);

/** Steps away from a point, of a label that goes on until it is free. */
const STEPS = 24;

/**
 * The offsets for the sides of a point with a mark of a radius.
 * @param size the font size: the first line of a text below the point is as far down
 */
export const offsetsOf = (sides: Sides, r: number, size = 13): Offset[] =>
	(typeof sides === 'string' ? [sides] : sides).flatMap((side) =>
		Array.from({ length: side.endsWith('+') ? STEPS : 1 }, (_, i): Offset => {
			if (side === 'in') return [0, 0];
			const far = r + 6 + 6 * i;
			const below = far + 7 + ASCENT * (size - 13);
			const up = side.includes('n') ? -far : side.includes('s') ? below : 0;
			const reach = up === 0 ? far : Math.max(1, r - 1);
			return [side.includes('e') ? reach : side.includes('w') ? -reach : 0, up];
		})
	);

export const AROUND: Sides = ['n', 's', 'ne', 'nw', 'se', 'sw', 'e', 'w'];

/** A label of a place, with its texts from full to brief and at last in small type. */
export function labelOf(
	key: string,
	place: Pick<Label, 'at'> & Partial<Label>,
	{ texts, side = AROUND, tone = 'ink', size, bold, ...rest }: LabelSpec,
	r = 0
): MarkLabel {
	const lines = list(texts).map((text) => linesOf(text, tone, bold));
	return {
		id: `label of ${key}`,
		...place,
		texts: [...lines, (lines.at(-1) ?? []).map((line) => ({ ...line, size: 12 }))],
		offsets: offsetsOf(side, r, size),
		// The outline of the next line would cover what strikes a text through.
		...(lines.flat().some(({ struck }) => struck) ? { rim: false } : {}),
		...(size ? { size } : {}),
		...rest
	};
}

export const specOf = (label: LabelSpec | Texts): LabelSpec =>
	typeof label === 'object' && 'texts' in label ? label : { texts: label };
