import { baselinesOf } from '../chart/place-annotations';
import { paletteTone } from '../chart/theme';
import type { Mark, SizeClass, TextMark } from '../drawing/drawing-types';
import { fittingTexts, labelTexts, textsWidth } from './label-texts';

/** Between a mark and its texts, in pixels. */
const GAP = 8;

/** From the middle of a row to the baseline of a line of text, in pixels. */
const BASELINE = 4.5;

/** The height of a row, in pixels, up to which its texts would cover those of the next one. */
const LOW = 14;

/** The share of a drawing that names, and labels, take at most. */
const TEXTS = 0.35;

/** A row with a name at the left edge, a mark, and a label after the mark. */
export interface DrawnRow {
	/** Unique in the chart. The same key in two states is one row, which moves. */
	key: string;
	/** The text at the left, from full to brief: `**Sail** boats`. */
	name: readonly string[];
	/** The text after its mark, from full to brief. */
	label: readonly string[];
	/** Ink by default. */
	tone?: 'ink' | 'slate' | 'accent';
	/** A colour instead of the tone, by its place in the palette of the story, from 1. */
	colour?: number;
}

type Tinted = Pick<DrawnRow, 'tone' | 'colour'>;

/** The tone of the mark of a row, which is a custom property without dashes. */
export const toneOf = ({ tone = 'ink', colour }: Tinted): string =>
	colour === undefined ? tone : paletteTone(colour);

/** The colour of the mark of a row. */
export const fillOf = (row: Tinted): string => `var(--${toneOf(row)})`;

/** The names and the labels of rows, as they have room, and the padding that they take. */
export function rowTexts(rows: readonly DrawnRow[], { width }: SizeClass) {
	const most = width * TEXTS;
	const texts = rows.map(({ name, label, tone }) => ({
		name: fittingTexts(labelTexts(name), most),
		label: fittingTexts(labelTexts(label, tone === 'accent' ? 'accent' : undefined), most)
	}));
	const widest = (of: 'name' | 'label') =>
		Math.ceil(Math.max(0, ...texts.map((row) => textsWidth(row[of]))));
	return {
		left: widest('name') + GAP,
		right: Math.max(10, widest('label') + GAP),
		/**
		 * The texts of a row.
		 * @param at the place after which its label stands
		 */
		marks: ({ key }: DrawnRow, i: number, at: number): Mark[] => {
			const { name = [], label = [] } = texts[i] ?? {};
			// In low rows, every other one has no texts, which the table and the tooltip have.
			const room = i % 2 === 0 ? {} : { room: LOW };
			return [
				text(`name ${key}`, name, [0, i], {
					by: [-GAP, up(name)],
					anchors: 'pd',
					anchor: 'end',
					...room
				}),
				text(`value ${key}`, label, [at, i], { by: [GAP, up(label)], ...room })
			];
		}
	};
}

const text = (
	key: string,
	lines: TextMark['lines'],
	at: readonly [number, number],
	rest: Partial<TextMark>
): TextMark => ({ type: 'text', key, lines, at, ...rest });

/** From the middle of a row to the first baseline of a text, so that its lines are in the middle. */
const up = (lines: TextMark['lines']): number => BASELINE - baselinesOf(lines) / 2;
