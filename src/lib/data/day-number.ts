/**
 * A day as a whole number: the days since 1 January 1970, so that `+ 1` is the next day. It is linear in
 * time, so a linear scale places it.
 */
export type Day = number;

/** The milliseconds of a day, as `Date` counts them: without leap seconds. */
export const DAY = 86_400_000;

/**
 * Reads `YYYY-MM-DD` as a `Day`.
 * @throws Error when the text is not a day that exists, in that form
 */
export function parseDay(text: string): Day {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	const day = time / DAY;
	// `Date` takes 30 February for 2 March.
	if (Number.isNaN(day) || isoDay(day) !== text) {
		throw new Error(`found "${text}", expected a day that exists, as YYYY-MM-DD`);
	}
	return day;
}

/** A day as the tables write it, the inverse of `parseDay`: "2022-07-04". */
export const isoDay = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);
