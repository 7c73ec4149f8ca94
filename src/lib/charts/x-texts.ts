import m from '$messages/charts.json';
import { isoDay, parseDay } from '../data/day-number';
import { formatMonth, isoMonth, longDate, parseMonth } from '../data/month';
import type { Field } from '../marks/types';
import type { Place, XAxis } from '../marks/x-axis-types';

/** A place on the x axis in words, or as the table writes it. */
export function placeIn(
	{ unit }: Pick<XAxis<never>, 'unit'>,
	at: number,
	use: 'text' | 'table' = 'text'
): string {
	if (unit === 'days') return use === 'table' ? isoDay(at) : longDate(isoDay(at));
	if (unit !== 'months') return String(at);
	return use === 'table' ? isoMonth(at) : formatMonth(at);
}

/**
 * The place that a declaration names.
 * @throws {InputError} or {RangeError} for a text that is no month, no day or no number
 */
export function placeOfText({ unit }: Pick<XAxis<never>, 'unit'>, place: Place): number {
	if (typeof place === 'number') return place;
	if (unit === 'months') return parseMonth(place);
	if (unit === 'days') return parseDay(place);
	if (!/^-?\d+$/.test(place))
		throw new RangeError(`found “${place}” on the x axis, expected a number`);
	return Number(place);
}

/** The heading of the column of places. */
export function headingOf({ unit, label }: Pick<XAxis<never>, 'unit' | 'label'>): string {
	if (label !== undefined) return label;
	if (unit === 'days') return m.day;
	return unit === 'months' ? m.month : m.year;
}

/** The column of places, and what tooltips call them. @param of the place of a row */
export const placeField = <R>(
	x: Pick<XAxis<never>, 'unit' | 'label'>,
	of: (row: R) => number
): Field<R> => ({
	key: columnKey(headingOf(x), 'x'),
	label: headingOf(x),
	of: (row) => placeIn(x, of(row), 'table'),
	say: (row) => placeIn(x, of(row))
});

/**
 * The name of a column in a CSV file, from its heading in a table: “Year” is “year”, “Net income” is
 * “net_income”.
 * @param otherwise the name if the heading has no letters
 */
export const columnKey = (heading: string, otherwise: string): string =>
	heading
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '_')
		.replaceAll(/^_|_$/g, '') || otherwise;
