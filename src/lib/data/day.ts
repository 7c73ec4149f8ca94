import { formatMonth, longDate, parseMonth, placeOf, shortMonth, type Month } from './month';

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

/** Joins two consecutive days with "and", and longer ranges with "to". */
const between = (first: number, last: number) => (last === first + 1 ? 'and' : 'to');

/** A date in words: "1 and 2 August 2019", and for labels "1–2 Aug" and "Aug 2019". */
export type DateWords = Readonly<Record<'full' | 'day' | 'month', string>>;

/** A date in words, as precisely as it is known: in full, by day without the year, and by month. */
export function dateWords(date: string, end: string | null): DateWords {
	if (date.length === 4) return { full: date, day: date, month: date };
	// Non-breaking spaces keep the date of a label on one line.
	const month = shortMonth(monthOf(date)).replace(' ', '\u00a0');
	if (date.length === 7) return { full: formatMonth(monthOf(date)), day: month, month };
	const first = dayOf(date);
	const days = `${first}${end ? `–${dayOf(end)}` : ''}`;
	return {
		full: end ? `${first} ${between(first, dayOf(end))} ${longDate(end)}` : longDate(date),
		day: `${days}\u00a0${month.slice(0, 3)}`,
		month
	};
}
