import m from '$messages/charts.json';
import { isoDay } from '../data/day-number';
import { formatMonth, isoMonth, longDate } from '../data/month';
import type { XAxis } from './x-axis-types';

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

/** The heading of the column of places. */
export function headingOf({ unit, label }: Pick<XAxis<never>, 'unit' | 'label'>): string {
	if (label !== undefined) return label;
	if (unit === 'days') return m.day;
	return unit === 'months' ? m.month : m.year;
}
