import { formatMonth, parseMonth } from '$lib/data/month';
import { newestDeaths } from '../newest-deaths';
import { LAST_KNOWN_YEAR } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';

/** What was seized in one fiscal year, in pounds. */
export interface Year {
	year: number;
	ports: number;
	between: number;
	total: number;
	/** The share found at ports of entry, from 0 to 1; `null` for an incomplete year. */
	share: number | null;
	/** The last month of an incomplete year: "August". */
	until: string | null;
	vintage: string;
}

/** The fiscal years, oldest first. */
export function yearsOf({ seizures }: Tables): Year[] {
	const years = [...new Set(seizures.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
	return years.map((year) => {
		const rows = seizures.filter(({ fiscalYear }) => fiscalYear === year);
		const pounds = (at: string) =>
			rows.reduce((sum, row) => (row.place === at ? sum + row.pounds : sum), 0);
		const [ports, between] = [pounds('ports of entry'), pounds('between ports')];
		const vintage = rows[0]?.vintage ?? '';
		const partial = rows.some((row) => row.partial);
		return {
			year,
			ports,
			between,
			total: ports + between,
			share: partial ? null : ports / (ports + between),
			until: partial ? (formatMonth(parseMonth(vintage)).split(' ')[0] ?? '') : null,
			vintage
		};
	});
}

/** The full years alone. */
export const fullYears = (data: Tables) =>
	yearsOf(data).flatMap((year) => (year.share === null ? [] : [{ ...year, share: year.share }]));

/** The incomplete year, if there is one. */
export const partialYear = (data: Tables) =>
	yearsOf(data).flatMap((year) => (year.until === null ? [] : [{ ...year, until: year.until }]))[0];

/** The year in which most was seized. */
export const highest = (data: Tables) =>
	fullYears(data).reduce((best, year) => (year.total > best.total ? year : best));

/** The estimates of deaths over the same years, each at the end of its month: a fiscal year ends with September. */
export function deathsBeside(data: Tables) {
	const [first] = yearsOf(data);
	const deaths = newestDeaths(data, ((first?.year ?? 0) - 1) * 12 + SEPTEMBER).map((month) => ({
		...month,
		x: (month.at - SEPTEMBER) / 12 + 0.5
	}));
	const [peak, last] = [deaths.toSorted((a, b) => b.deaths - a.deaths)[0], deaths.at(-1)];
	if (!peak || !last)
		throw new Error('newest-12mo.csv ends before the first fiscal year of seizures.csv');
	return { deaths, peak, last };
}

/** September of the year zero, as a month. */
const SEPTEMBER = 8;

/** The full years that had ended when the wire story was written. The later ones are held back. */
export const knownYears = (data: Tables) =>
	fullYears(data).filter(({ year }) => year <= LAST_KNOWN_YEAR);
