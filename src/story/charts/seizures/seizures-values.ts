import { formatMonth, parseMonth } from '$lib/data/month';
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

/** The end of the scale of pounds: the next ten thousand. */
export const topOf = (data: Tables) => Math.ceil(highest(data).total / 10_000) * 10_000;

/** The full years that had ended when the wire story was written. The later ones are held back. */
export const knownYears = (data: Tables) =>
	fullYears(data).filter(({ year }) => year <= LAST_KNOWN_YEAR);
