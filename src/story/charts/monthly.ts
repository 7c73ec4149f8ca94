import { count } from '$lib/data/format';
import { formatMonth, isoMonth, type Month } from '$lib/data/month';
import { RECENT_MONTHS } from '../tables/selectors';
import { lastMonth } from '../tables/series';
import type { DrugClass } from '../tables/classes';
import type { Series } from '../tables/series-schema';
import type { Tables } from '../tables/table-types';
import type { Span } from '$lib/chart/path';
import { valueAt } from '$lib/chart/series';
import type { Column, DataPoint, Table } from '$lib/chart/chart-types';

/** A value that a chart draws for every month, with its table column and its tooltip text. */
export interface Drawn {
	column: Column;
	/** Its text in a tooltip: "deaths, reported". */
	words: string;
	at(data: Tables, month: Month): number | null;
}

/** The deaths of a class, as reported or as predicted. */
export function drawn(drugClass: DrugClass, kind: 'reported' | 'predicted', name: string): Drawn {
	return {
		column: { key: `${drugClass}_${kind}`, label: `${name}, ${kind}`, unit: 'deaths' },
		words: `deaths, ${drugClass === 'all_drugs' ? '' : `${name.toLowerCase()}, `}${kind}`,
		at: (data, month) => {
			const series = data.deaths[drugClass];
			return valueAt(series.first, series[kind], month);
		}
	};
}

/** The values of synthetic opioids alone. */
export const SYNTHETIC: readonly [reported: Drawn, predicted: Drawn] = [
	drawn('synthetic_opioids', 'reported', 'Synthetic opioids'),
	drawn('synthetic_opioids', 'predicted', 'Synthetic opioids')
];

/** Every month that the lines cover, oldest first. */
export function allMonths(data: Tables): Month[] {
	const { first, reported } = data.deaths.all_drugs;
	return reported.map((_, i) => first + i);
}

/** Splits months into segments, each of which ends before a month that was not published. */
function segmentsOf(spans: readonly (Span | null)[]): Span[][] {
	const segments: Span[][] = [];
	spans.forEach((span, i) => {
		if (!span) return;
		if (i === 0 || !spans[i - 1]) segments.push([]);
		segments.at(-1)?.push(span);
	});
	return segments;
}

/** The segments of a series in which every month is published, from reported to predicted. */
export const segments = ({ first, reported, predicted }: Series): Span[][] =>
	segmentsOf(
		predicted.map((high, i) =>
			high === null ? null : { x: first + i, low: reported[i] ?? high, high }
		)
	);

/** The area between zero and a column of monthly values, in segments of published months. */
export const areaUnder = (first: Month, values: readonly (number | null)[]): Span[][] =>
	segmentsOf(values.map((high, i) => (high === null ? null : { x: first + i, low: 0, high })));

/** The part of segments that CDC still expects to revise most. */
export const recentOf = (segments: readonly Span[][], last: Month): Span[][] =>
	segments
		.map((segment) => segment.filter(({ x }) => x >= last - RECENT_MONTHS))
		.filter((segment) => segment.length > 1);

/** The columns of every monthly table: the month before its values, the others after them. */
export const MONTH: Column = { key: 'month', label: '12 months ending', unit: 'month' };
export const STATUS: Column = { key: 'status', label: 'Status', unit: '' };
export const RELEASE: Column = { key: 'release', label: 'CDC release', unit: 'month' };

/** The status of a month's counts. The lines of a chart share one release and last month. */
export const standingOf = (month: Month, last: Month) =>
	month > last - RECENT_MONTHS ? 'provisional, recent' : 'provisional';

/**
 * Months and the values drawn for them, with their status and release.
 * @param more columns beside those of the lines, with their values
 */
export function monthRows(
	data: Tables,
	shown: readonly Month[],
	lines: readonly Drawn[],
	more: readonly { column: Column; at(month: Month): number | null }[] = []
): Table {
	const last = lastMonth(data.deaths.all_drugs);
	return {
		columns: [
			MONTH,
			...lines.map(({ column }) => column),
			...more.map(({ column }) => column),
			STATUS,
			RELEASE
		],
		rows: shown.map((month) => [
			isoMonth(month),
			...lines.map((line) => line.at(data, month)),
			...more.map((each) => each.at(month)),
			standingOf(month, last),
			data.vintage
		])
	};
}

/**
 * One data point per month, with the value, unit and status of every line.
 * @param held the index of the line that the data points are on
 */
export function monthDataPoints(
	data: Tables,
	shown: readonly Month[],
	lines: readonly Drawn[],
	held = 0
): DataPoint[] {
	return shown.flatMap((month) => {
		const values = lines.map((line) => line.at(data, month));
		const height = values[held] ?? null;
		if (height === null) return [];
		const said = lines.map(({ words }, i) => {
			const value = values[i] ?? null;
			return value === null ? `not published: ${words}` : `${count(value)} ${words}`;
		});
		return [{ x: month, y: height, label: `12 months to ${formatMonth(month)}`, lines: said }];
	});
}
