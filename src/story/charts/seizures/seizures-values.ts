import words from '$words/seizures.json';
import { formatMonth, parseMonth, type Month } from '$lib/data/month';
import { count, percent } from '$lib/data/format';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { ChartDescription } from '$lib/chart/chart-types';
import { LAST_KNOWN_YEAR } from '../../tables/selectors';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { describeDeaths, monthsBetween, newestSeries } from '../monthly';

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

/** September of the year zero, as a month. */
const SEPTEMBER = 8;

/** The place of a month among fiscal years: at its end, as a fiscal year ends with September. */
export const yearAt = (month: Month) => (month - SEPTEMBER) / 12 + 0.5;

/** The months over the same years, with the estimate of deaths for each. */
export function deathsBeside(data: Tables) {
	const series = newestSeries(data.newestAll);
	const [from, last] = [((yearsOf(data)[0]?.year ?? 0) - 1) * 12 + SEPTEMBER, lastMonth(series)];
	return {
		months: monthsBetween(from, last),
		at: (month: Month) => deathsAt(series, 'predicted', month),
		peak: highestEstimate(series).month,
		last
	};
}

/** The full years that had ended when the wire story was written. The later ones are held back. */
export const knownYears = (data: Tables) =>
	fullYears(data).filter(({ year }) => year <= LAST_KNOWN_YEAR);

type SeizuresState = 'ports' | 'by-year';

const pounds = ({ total, year }: Year) =>
	fillMessage(words.poundsIn, { count: count(total), year });

function describe(data: Tables, state: SeizuresState): string {
	const full = state === 'ports' ? knownYears(data) : fullYears(data);
	const part = partialYear(data);
	const [first, last] = [full[0], full.at(-1)];
	if (!first || !last) throw new Error('seizures.csv has no full fiscal year');
	return state === 'ports'
		? sentences(
				fillMessage(words.shareColumns, { first: first.year, last: last.year }),
				describeShares(full),
				words.found
			)
		: sentences(
				fillMessage(words.deathsLine, {
					deaths: describeDeaths(data, deathsBeside(data).months[0] ?? 0)
				}),
				words.poundColumns,
				fillMessage(words.totals, {
					first: pounds(first),
					highest: pounds(highest(data)),
					last: pounds(last)
				}),
				part &&
					fillMessage(words.open, {
						year: part.year,
						count: count(part.total),
						month: part.until
					}),
				words.found
			);
}

function describeShares(full: ReturnType<typeof fullYears>): string {
	const shares = full.map(({ share }) => share);
	return fillMessage(words.shares, {
		least: percent(Math.min(...shares)),
		most: percent(Math.max(...shares)),
		list: full
			.map(({ year, share }) => fillMessage(words.shareIn, { share: percent(share), year }))
			.join(', ')
	});
}

/** The description of the seizures chart in each state. */
export const seizuresDescription: ChartDescription<Tables, SeizuresState> = {
	subtitle: (_data, state) => (state === 'ports' ? words.subtitlePorts : words.subtitleByYear),
	describe
};
