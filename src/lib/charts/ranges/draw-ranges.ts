import { padded } from '../../drawing/compile/padding';
import { fixedAxis } from '../../drawing/compile/ticks';
import type { Axis, Drawing, Mark, RectMark, SizeClass } from '../../drawing/drawing-types';
import { checkKeys } from '../check-keys';
import { powersAround, powersIn } from '../log-scale';
import { roundEnds } from '../round-ends';
import { fillOf, rowTexts } from '../row-texts';
import { roundAxis } from '../../marks/x-axes';
import type { RangeRow, RangesOptions } from './range-types';

/** The height of a range: a share of its row, and pixels at most. */
const HALF = 0.22;
const MOST = 16;

/**
 * Draws rows, each with a bar from the lower to the upper end of a range. A range of one value is a
 * disc. A state differs by its arguments: ranges with the same key move to other rows and values.
 * @example
 * draw: ({ cities }: Tables, state, size) =>
 * 	drawRanges({
 * 		size,
 * 		rows: cities.map(({ city, low, high }) => ({
 * 			key: city,
 * 			name: [city],
 * 			range: [low, high],
 * 			label: [`${low} to ${high}`]
 * 		}))
 * 	})
 * @throws {RangeError} if the upper end of a range is below its lower one, if a range is not on the
 * scale, or if two rows have the same key
 */
export function drawRanges(options: RangesOptions): Drawing {
	const { size, rows, log = false, format = String, follows } = options;
	const { ends = rangeEnds(rows, log) } = options;
	checkRows(rows, ends);
	const texts = rowTexts(withFittingTexts(rows, size), size);
	return {
		x: ends,
		y: [rows.length - 0.5, -0.5],
		...(log ? { log } : {}),
		edges: padded({ top: 10, left: texts.left, bottom: 28, right: texts.right }),
		by: 'y',
		axisX: axisOf(ends, log, format),
		series: {},
		back: [],
		plot: [],
		front: rows.flatMap((row, i): Mark[] => [
			...(row.range === null ? [] : [rangeMark(row, row.range, i)]),
			...texts.marks(row, i, row.range?.[1] ?? ends[0])
		]),
		labels: [],
		...(follows === undefined ? {} : { follows })
	};
}

/** Round values, or powers of ten, around all ranges. */
export function rangeEnds(rows: readonly Pick<RangeRow, 'range'>[], log: boolean): Drawing['x'] {
	const values = rows.flatMap(({ range }) => range ?? []);
	return log ? powersAround(values) : roundEnds(values, 10);
}

/** Lines through the plot at round values, or at powers of ten. */
function axisOf(ends: Drawing['x'], log: boolean, format: (value: number) => string): Axis {
	if (!log) return roundAxis(ends, format, true);
	return fixedAxis(
		powersIn(ends).map((power) => [power, format(power)]),
		true
	);
}

function checkRows(rows: readonly RangeRow[], [from, to]: Drawing['x']): void {
	checkKeys(
		'range',
		rows.map(({ key }) => key)
	);
	for (const { key, range } of rows) {
		if (range && !(from <= range[0] && range[0] <= range[1] && range[1] <= to)) {
			throw new RangeError(
				`found ${range.join(' to ')} for the range "${key}", expected a lower and an upper end from ${from} to ${to}`
			);
		}
	}
}

const rangeMark = (
	range: RangeRow,
	[low, high]: readonly [number, number],
	row: number
): RectMark => ({
	type: 'rect',
	key: `range ${range.key}`,
	at: [low, row - HALF, high, row + HALF],
	most: MOST,
	// Round ends that are as wide as they are high would make a short range longer.
	radius: low === high ? 'full' : MOST / 2,
	style: { fill: fillOf(range) }
});

/** The share of a drawing that names and values leave for the ranges at least. */
const PLOT = 0.5;

/** The rows, without their values if these leave too little room: tooltips and the table have them. */
function withFittingTexts(rows: readonly RangeRow[], size: SizeClass): readonly RangeRow[] {
	const { left, right } = rowTexts(rows, size);
	return left + right <= size.width * (1 - PLOT)
		? rows
		: rows.map((row) => ({ ...row, label: [''] }));
}
