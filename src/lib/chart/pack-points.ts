import { count } from '../data/format';
import { formatMonth } from '../data/month';
import type { Series } from '../drawing/drawing-types';
import type { DataPoint } from './chart-types';

/** Data points of consecutive months, whose numbers are in series of the drawings. */
export interface PackedMonths {
	first: number;
	months: number;
	/** The series that they are on, as an index. */
	y: number;
	/** The label, with {month}. */
	label: string;
	/** Each line: the series of its number, what follows the number, and the line without a number. */
	lines: readonly (readonly [series: number, words: string, blank: string])[];
}

export type PackedPoints = readonly (DataPoint | PackedMonths)[];

/** The value of a series in a month, or `null`. */
const valueIn = ({ x, step = 1, y }: Series, month: number): number | null =>
	y[(month - x) / step] ?? null;

/** A label with the name of its month replaced. */
const templateOf = ({ x, label }: DataPoint) => label.replace(formatMonth(x), '{month}');

/** What follows the number of a line in a month, or `undefined` if it is not this number. */
const wordsAfter = (line: string, value: number) => {
	const start = `${count(value)} `;
	return line.startsWith(start) ? line.slice(start.length) : undefined;
};

/** The series whose number each point has in a line. */
function lineOf(
	points: readonly DataPoint[],
	line: number,
	series: readonly Series[]
): readonly [number, string, string] | undefined {
	for (const [index, values] of series.entries()) {
		const found: { words?: string | undefined; blank?: string } = {};
		const fits = points.every((point) => {
			const text = point.lines[line] ?? '';
			const value = valueIn(values, point.x);
			if (value === null) {
				found.blank ??= text;
				return text === found.blank;
			}
			found.words ??= wordsAfter(text, value);
			return text === `${count(value)} ${found.words ?? ''}`;
		});
		const { words, blank = '' } = found;
		if (fits && words !== undefined) return [index, words, blank];
	}
	return undefined;
}

/** Consecutive months as one entry, if their numbers are in the series. */
function packMonths(points: readonly DataPoint[], series: readonly Series[]): PackedPoints {
	const [start] = points;
	if (!start || points.length < 3) return points;
	const label = templateOf(start);
	const y = series.findIndex((each) => points.every(({ x, y }) => valueIn(each, x) === y));
	const lines = start.lines.map((_, i) => lineOf(points, i, series));
	const alike = points.every(
		(point) => templateOf(point) === label && point.lines.length === lines.length
	);
	if (y < 0 || !alike || !label.includes('{month}') || lines.includes(undefined)) return points;
	return [
		{
			first: start.x,
			months: points.length,
			y,
			label,
			lines: lines as (readonly [number, string, string])[]
		}
	];
}

/**
 * Packs the data points of a state: the numbers of months are in the series anyway.
 * @param series those of all drawings of the chart
 */
export function packPoints(points: readonly DataPoint[], series: readonly Series[]): PackedPoints {
	const runs: DataPoint[][] = [];
	for (const point of points) {
		const last = runs.at(-1)?.at(-1);
		const follows = last && point.x === last.x + 1 && templateOf(point) === templateOf(last);
		if (follows) runs.at(-1)?.push(point);
		else runs.push([point]);
	}
	return runs.flatMap((run) => packMonths(run, series));
}

/** Unpacks data points. Their texts are written when one is picked: there are hundreds. */
export const unpackPoints = (points: PackedPoints, series: readonly Series[]): DataPoint[] =>
	points.flatMap((entry) => {
		if (!('months' in entry)) return [entry];
		const { first, months, label, lines } = entry;
		const numberIn = (index: number, month: number) => {
			const values = series[index];
			return values ? valueIn(values, month) : null;
		};
		return Array.from({ length: months }, (_, i): DataPoint => {
			const x = first + i;
			return {
				x,
				y: numberIn(entry.y, x) ?? 0,
				get label() {
					return label.replace('{month}', formatMonth(x));
				},
				get lines() {
					return lines.map(([index, words, blank]) => {
						const value = numberIn(index, x);
						return value === null ? blank : `${count(value)} ${words}`;
					});
				}
			};
		});
	});
