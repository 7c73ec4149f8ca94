import m from '$messages/formats.json';
import { fillMessage } from '../messages/fill-message';
import {
	formatMonth,
	longDate,
	parseMonth,
	placeOf,
	shortDay,
	shortMonth,
	type Month
} from './month';

const monthOf = (date: string) => parseMonth(date.slice(0, 7));
const dayOf = (date: string) => Number(date.slice(8));

/**
 * The segment that a date covers on the axis of months. A date without a day covers its whole month
 * or year.
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param end the last day, in the same month, if there were several
 */
export function monthRange(date: string, end: string | null): { from: Month; to: Month } {
	if (date.length === 4) return { from: Number(date) * 12, to: Number(date) * 12 + 12 };
	if (date.length === 7) return { from: monthOf(date), to: monthOf(date) + 1 };
	const month = monthOf(date);
	return { from: placeOf(month, dayOf(date)), to: placeOf(month, dayOf(end ?? date)) };
}

/** Several days in full. @param first the number of the first day, in the same month as the last */
function longRange(first: number, last: string): string {
	const date = longDate(last);
	return dayOf(last) === first + 1
		? fillMessage(m.twoDays, { first, date })
		: fillMessage(m.severalDays, { first, date });
}

// Non-breaking spaces keep the date of a label on one line.
const onOneLine = (date: string) => date.replaceAll(' ', '\u00a0');

/** A date in words: "1 and 2 August 2019", and for labels "1–2 Aug" and "Aug 2019". */
export type DateWords = Readonly<Record<'full' | 'day' | 'month', string>>;

/** A date in words, as precisely as it is known: in full, by day without the year, and by month. */
export function dateWords(date: string, end: string | null): DateWords {
	if (date.length === 4) return { full: date, day: date, month: date };
	const month = onOneLine(shortMonth(monthOf(date)));
	if (date.length === 7) return { full: formatMonth(monthOf(date)), day: month, month };
	const first = dayOf(date);
	const days = end ? fillMessage(m.dayRange, { first, last: dayOf(end) }) : first;
	return {
		full: end ? longRange(first, end) : longDate(date),
		day: onOneLine(shortDay(days, monthOf(date))),
		month
	};
}
