import { padded } from '../../drawing/compile/padding';
import { fixedAxis, roundTicks } from '../../drawing/compile/ticks';
import type { Drawing, Mark, RectMark } from '../../drawing/drawing-types';
import { checkKeys } from '../check-keys';
import { roundEnds } from '../round-ends';
import { fillOf, rowTexts } from '../row-texts';
import type { BarRow, BarsOptions } from './bar-types';

/** The height of a bar: a share of its row, and pixels at most. */
const HALF = 0.3;
const MOST = 40;

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
	const texts = rowTexts(rows, size);
	return {
		x: [0, end],
		y: [rows.length - 0.5, -0.5],
		edges: padded({
			top: 10,
			left: texts.left,
			bottom: format ? 28 : 10,
			right: texts.right
		}),
		by: 'y',
		...(format
			? { axisX: fixedAxis(roundTicks([0, end], size.compact ? 4 : 8, format), true) }
			: {}),
		series: {},
		back: [],
		plot: [],
		front: rows.flatMap((row, i): Mark[] => [
			...(row.value === null ? [] : [barMark(row, row.value, i)]),
			...texts.marks(row, i, row.value ?? 0)
		]),
		labels: [],
		...(follows === undefined ? {} : { follows })
	};
}

/** A round value at or above the largest one. */
const endOf = (rows: readonly BarRow[]): number =>
	roundEnds([0, ...rows.map(({ value }) => Math.max(0, value ?? 0))], 10)[1];

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

const barMark = (bar: BarRow, value: number, row: number): RectMark => ({
	type: 'rect',
	key: `bar ${bar.key}`,
	at: [0, row - HALF, value, row + HALF],
	most: MOST,
	style: { fill: fillOf(bar) }
});
