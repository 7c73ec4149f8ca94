import type { Drawing } from '../../drawing/drawing-types';
import { powersAround } from '../../marks/log-scale';
import { roundEnds } from '../round-ends';
import type { Line } from './line-types';

/** A value of a line that is published. */
export type PublishedValue = readonly [x: number, y: number];

/**
 * Makes the values of a line from rows. A place without a row is a gap in the line.
 * @param at the place of a row on the x axis: a whole number, such as a year or a month
 */
export function valuesOf<R>(
	rows: readonly R[],
	at: (row: R) => number,
	value: (row: R) => number | null
): Pick<Line, 'x' | 'y'> {
	const known = new Map(rows.map((row) => [at(row), value(row)]));
	const places = [...known.keys()];
	const x = places.length > 0 ? Math.min(...places) : 0;
	const length = places.length > 0 ? Math.max(...places) - x + 1 : 0;
	return { x, y: Array.from({ length }, (_, i) => known.get(x + i) ?? null) };
}

/** The published values of a line between two places. */
export const valuesIn = ({ x, step = 1, y }: Line, [from, to]: Drawing['x']): PublishedValue[] =>
	y.flatMap((value, i): PublishedValue[] => {
		const at = x + i * step;
		return value === null || at < from || at > to ? [] : [[at, value]];
	});

const ALL: Drawing['x'] = [-Infinity, Infinity];

/** The first and the last place of all lines. */
export function endsOfX(lines: readonly Line[]): Drawing['x'] {
	const places = lines.flatMap((line) => valuesIn(line, ALL)).map(([x]) => x);
	return places.length > 0 ? [Math.min(...places), Math.max(...places)] : [0, 1];
}

/** Round values around zero and all values in view. */
export function endsOfY(lines: readonly Line[], x: Drawing['x']): Drawing['y'] {
	const values = lines.flatMap((line) => valuesIn(line, x)).map(([, y]) => y);
	return roundEnds([0, ...values], 5);
}

/** Powers of ten around all values in view. */
export const powersOfY = (lines: readonly Line[], x: Drawing['x']): Drawing['y'] =>
	powersAround(lines.flatMap((line) => valuesIn(line, x)).map(([, y]) => y));

/**
 * A line for a logarithmic axis: its values are the exponents of ten.
 * @throws {RangeError} if a value is not above zero
 */
export function logLine(line: Line): Line {
	const wrong = line.y.find((value) => value !== null && value <= 0);
	if (wrong !== undefined) {
		throw new RangeError(
			`found ${wrong} in the line "${line.key}", expected values above zero for a logarithmic axis`
		);
	}
	return { ...line, y: line.y.map((value) => value && Math.log10(value)) };
}

/** The place at which a line ends in view: on the edge of the plot if it goes on there. */
export function endOf(line: Line, [from, to]: Drawing['x']): PublishedValue | undefined {
	const places = valuesIn(line, ALL);
	const last = places.findLast(([at]) => at <= to);
	const next = places.find(([at]) => at > to);
	const { step = 1 } = line;
	if (last && next && last[0] < to && next[0] - last[0] <= step) {
		return [to, last[1] + ((next[1] - last[1]) * (to - last[0])) / (next[0] - last[0])];
	}
	return last && last[0] >= from ? last : undefined;
}
