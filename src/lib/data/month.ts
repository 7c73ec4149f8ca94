import m from '$messages/formats.json';
import { fillMessage } from '../messages/fill-message';

/**
 * A month as a whole number: `year * 12 + (month - 1)`, so that July 2022 is 24270.
 * It is linear in time, so a linear scale places it and `+ 1` is the next month.
 */
export type Month = number;

/** The months of a year in English, for ids and for reading files of other publishers. */
export const MONTH_NAMES = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

// Not from Intl: the server and all browsers must print the same, whichever language data they have.
const LONG = m.months.split(' ');
const SHORT = m.shortMonths.split(' ');

const yearOf = (month: Month) => Math.floor(month / 12);

const inYear = (names: readonly string[], month: Month): string =>
	fillMessage(m.monthAndYear, { month: names[month % 12] ?? '', year: yearOf(month) });

/**
 * Reads `YYYY-MM` as a `Month`.
 * @throws Error when the text is not a month in that form.
 */
export function parseMonth(text: string): Month {
	const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
	if (!found) throw new Error(`found "${text}", expected a month as YYYY-MM`);
	return Number(found[1]) * 12 + Number(found[2]) - 1;
}

/** A day on the axis of months: a fraction of its month, so that 1 May 2019 is May 2019 itself. */
export function placeOf(month: Month, day: number): Month {
	// Day 0 of the next month is the last day of this one.
	const days = new Date(yearOf(month), (month % 12) + 1, 0).getDate();
	return month + (day - 1) / days;
}

/** Prints a month in full: "July 2022". */
export function formatMonth(month: Month): string {
	return inYear(LONG, month);
}

/** Prints a month for a narrow place: "Jul 2022". */
export function shortMonth(month: Month): string {
	return inYear(SHORT, month);
}

/** Prints a day for a narrow place: "3 Jul". @param day its number in the month, or several: "1–2" */
export function shortDay(day: number | string, month: Month): string {
	return fillMessage(m.dayAndMonth, { day, month: SHORT[month % 12] ?? '' });
}

/** A month as part of an id: "july-2022". */
export function monthSlug(month: Month): string {
	return `${MONTH_NAMES[month % 12]?.toLowerCase()}-${yearOf(month)}`;
}

/** A month as the tables write it, the inverse of `parseMonth`: "2022-07". */
export function isoMonth(month: Month): string {
	const [year, number] = [String(yearOf(month)), String((month % 12) + 1)];
	return `${year.padStart(4, '0')}-${number.padStart(2, '0')}`;
}

/** Prints a day, `YYYY-MM-DD`, in full: "24 November 2026". */
export function longDate(day: string): string {
	const month = parseMonth(day.slice(0, 7));
	return fillMessage(m.date, {
		day: Number(day.slice(8)),
		month: LONG[month % 12] ?? '',
		year: yearOf(month)
	});
}
