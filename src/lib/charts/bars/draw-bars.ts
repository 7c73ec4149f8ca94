import { padded } from '../../drawing/compile/padding';
import type { Drawing, Mark, RectMark } from '../../drawing/drawing-types';
import { checkKeys } from '../check-keys';
import { roundEnds } from '../round-ends';
import { fillOf, rowTexts } from '../row-texts';
import { roundAxis } from '../../marks/x-axes';
import type { BarRow, BarsOptions } from './bar-types';

/** The height of a bar: a share of its row, and pixels at most. */
const HALF = 0.3;
const MOST = 40;

/**
 * Draws horizontal bars from zero, to the right or, below zero, to the left. A state differs by its arguments: bars with the same key
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
export function drawBars({
	size,
	rows,
	ends = endsOf(rows),
	format,
	follows
}: BarsOptions): Drawing {
	checkRows(rows, ends);
	const texts = rowTexts(rows, size);
	return {
		x: ends,
		y: [rows.length - 0.5, -0.5],
		edges: padded({
			top: 10,
			left: texts.left,
			bottom: format ? 28 : 10,
			right: texts.right
		}),
		by: 'y',
		...(format ? { axisX: roundAxis(ends, format, true) } : {}),
		series: {},
		back: [],
		plot: [],
		front: [
			...rows.flatMap((row, i): Mark[] => [
				...(row.value === null ? [] : [barMark(row, row.value, i)]),
				// The text of a bar to the left is right of zero, where there is room for it.
				...texts.marks(row, i, Math.max(0, row.value ?? 0))
			]),
			...(ends[0] < 0 ? [ZERO] : [])
		],
		labels: [],
		...(follows === undefined ? {} : { follows })
	};
}

/** The line from which bars go to both sides. */
const ZERO: Mark = {
	type: 'path',
	key: 'zero',
	at: [0, 0, 0, 1],
	anchors: 'dp',
	style: { stroke: 'var(--ink)' }
};

/** Round values around zero and all values. */
const endsOf = (rows: readonly BarRow[]): Drawing['x'] =>
	roundEnds([0, ...rows.map(({ value }) => value ?? 0)], 10);

function checkRows(rows: readonly BarRow[], [from, to]: Drawing['x']): void {
	checkKeys(
		'bar',
		rows.map(({ key }) => key)
	);
	for (const { key, value } of rows) {
		if (value !== null && !(value >= from && value <= to)) {
			throw new RangeError(`found ${value} for the bar "${key}", expected ${from} to ${to}`);
		}
	}
}

const barMark = (bar: BarRow, value: number, row: number): RectMark => ({
	type: 'rect',
	key: `bar ${bar.key}`,
	at: [Math.min(0, value), row - HALF, Math.max(0, value), row + HALF],
	most: MOST,
	style: { fill: fillOf(bar) }
});
