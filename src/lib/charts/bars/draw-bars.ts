import { baselinesOf } from '../../chart/place-annotations';
import { paletteColour } from '../../chart/theme';
import { padded } from '../../drawing/compile/padding';
import { fixedAxis, roundTicks } from '../../drawing/compile/ticks';
import type { Drawing, Mark, RectMark, SizeClass, TextMark } from '../../drawing/drawing-types';
import { checkKeys } from '../check-keys';
import { fittingTexts, labelTexts, textsWidth } from '../label-texts';
import { roundEnds } from '../round-ends';
import type { BarRow, BarsOptions } from './bar-types';

/** The height of a bar: a share of its row, and pixels at most. */
const HALF = 0.3;
const MOST = 40;

/** Between a bar and its texts, in pixels. */
const GAP = 8;

/** From the middle of a bar to the baseline of a line of text, in pixels. */
const BASELINE = 4.5;

/** The share of a drawing that names, and labels, take at most. */
const TEXTS = 0.35;

/**
 * Draws horizontal bars on a scale from zero. A state differs by its arguments: bars with the same key
 * move to other rows and values.
 * @example
 * draw: ({ boats: { sail, motor } }: Tables, state, size) =>
 * 	drawBars({
 * 		size,
 * 		rows: [
 * 			{ key: 'sail', name: ['Sail'], value: sail, label: [`${sail} boats`], tone: 'accent' },
 * 			{ key: 'motor', name: ['Motor'], value: motor, label: [`${motor} boats`] }
 * 		]
 * 	})
 * @throws {RangeError} if a value is not on the scale, or if two rows have the same key
 */
export function drawBars({ size, rows, end = endOf(rows), format, follows }: BarsOptions): Drawing {
	checkRows(rows, end);
	const texts = rows.map((row) => textsOf(row, size));
	const widest = (of: 'name' | 'label') =>
		Math.ceil(Math.max(0, ...texts.map((row) => textsWidth(row[of]))));
	return {
		x: [0, end],
		y: [rows.length - 0.5, -0.5],
		edges: padded({
			top: 10,
			left: widest('name') + GAP,
			bottom: format ? 28 : 10,
			right: Math.max(10, widest('label') + GAP)
		}),
		by: 'y',
		...(format
			? { axisX: fixedAxis(roundTicks([0, end], size.compact ? 4 : 8, format), true) }
			: {}),
		series: {},
		back: [],
		plot: [],
		front: rows.flatMap((row, i): Mark[] => {
			const { name = [], label = [] } = texts[i] ?? {};
			return [
				...(row.value === null ? [] : [barMark(row, row.value, i)]),
				text(`name ${row.key}`, name, [0, i], {
					by: [-GAP, up(name)],
					anchors: 'pd',
					anchor: 'end'
				}),
				text(`value ${row.key}`, label, [row.value ?? 0, i], { by: [GAP, up(label)] })
			];
		}),
		labels: [],
		...(follows === undefined ? {} : { follows })
	};
}

/** A round value at or above the largest one. */
const endOf = (rows: readonly BarRow[]): number =>
	roundEnds(
		rows.map(({ value }) => Math.max(0, value ?? 0)),
		10
	)[1];

function checkRows(rows: readonly BarRow[], end: number): void {
	checkKeys(
		'bar',
		rows.map(({ key }) => key)
	);
	for (const { key, value } of rows) {
		if (value !== null && !(value >= 0 && value <= end)) {
			throw new RangeError(`found ${value} for the bar "${key}", expected 0 to ${end}`);
		}
	}
}

/** What has room beside the bars. */
function textsOf({ name, label, tone }: BarRow, { width }: SizeClass) {
	const most = width * TEXTS;
	return {
		name: fittingTexts(labelTexts(name), most),
		label: fittingTexts(labelTexts(label, tone === 'accent' ? 'accent' : undefined), most)
	};
}

const barMark = ({ key, tone = 'ink', colour }: BarRow, value: number, row: number): RectMark => ({
	type: 'rect',
	key: `bar ${key}`,
	at: [0, row - HALF, value, row + HALF],
	most: MOST,
	style: { fill: colour === undefined ? `var(--${tone})` : paletteColour(colour) }
});

const text = (
	key: string,
	lines: TextMark['lines'],
	at: readonly [number, number],
	rest: Partial<TextMark>
): TextMark => ({ type: 'text', key, lines, at, ...rest });

/** From the middle of a bar to the first baseline of a text, so that its lines are in the middle. */
const up = (lines: TextMark['lines']): number => BASELINE - baselinesOf(lines) / 2;
