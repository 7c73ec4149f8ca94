/**
 * A month as a whole number: `year * 12 + (month - 1)`, so that July 2022 is 24270.
 * It is linear in time, so a linear scale places it and `+ 1` is the next month.
 */
export type Month = number;

/** The months of a year, in English as everywhere in the story. */
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

function parts(month: Month): { year: number; name: string; number: number } {
	const index = month % 12;
	return { year: Math.floor(month / 12), name: MONTH_NAMES[index] ?? '', number: index + 1 };
}

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
	const days = new Date(Math.floor(month / 12), (month % 12) + 1, 0).getDate();
	return month + (day - 1) / days;
}

/** Prints a month in full: "July 2022". */
export function formatMonth(month: Month): string {
	const { year, name } = parts(month);
	return `${name} ${year}`;
}

/** Prints a month for a narrow place: "Jul 2022". */
export function shortMonth(month: Month): string {
	const { year, name } = parts(month);
	return `${name.slice(0, 3)} ${year}`;
}

/** A month as part of an id: "july-2022". */
export function monthSlug(month: Month): string {
	const { year, name } = parts(month);
	return `${name.toLowerCase()}-${year}`;
}

/** A month as the tables write it, the inverse of `parseMonth`: "2022-07". */
export function isoMonth(month: Month): string {
	const { year, number } = parts(month);
	return `${year}-${String(number).padStart(2, '0')}`;
}

/** Prints a day, `YYYY-MM-DD`, in full: "24 November 2026". */
export function longDate(day: string): string {
	return `${Number(day.slice(8))} ${formatMonth(parseMonth(day.slice(0, 7)))}`;
}
