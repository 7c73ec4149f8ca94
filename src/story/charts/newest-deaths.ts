import words from '$words/monthly.json';
import { count } from '$lib/data/format';
import { formatMonth, isoMonth, type Month } from '$lib/data/month';
import { line, type Field, type PlotMark } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { drawn, MONTH } from './monthly';
import { RECENT_MONTHS } from '../tables/selectors';
import type { Tables } from '../tables/table-types';

/** A month of CDC's newest estimates. */
export interface Estimate {
	at: Month;
	deaths: number;
}

/** CDC's newest estimates of deaths with any drug, from a month on. */
export const newestDeaths = ({ newestAll: { first, predicted } }: Tables, from: Month) =>
	predicted
		.flatMap((deaths, i): Estimate[] => (deaths === null ? [] : [{ at: first + i, deaths }]))
		.filter(({ at }) => at >= from);

const all = drawn('all_drugs', 'predicted', words.allDrugs);

/** The deaths of a month in the table and in the tooltip. */
export const DEATHS: Field<Estimate> = {
	...all.column,
	of: ({ deaths }) => deaths,
	say: ({ deaths }) => fillMessage(words.value, { count: count(deaths), what: all.words })
};

/** What the tooltips of these months have. */
export const DEATHS_FIELDS: readonly Field<Estimate>[] = [
	{
		...MONTH,
		of: ({ at }) => isoMonth(at),
		say: ({ at }) => fillMessage(words.twelveMonths, { month: formatMonth(at) })
	},
	DEATHS
];

/** A line through the months of a series, dashed in the newest ones, which are incomplete. */
export const dashedEnd = <D>(
	key: string,
	months: readonly D[],
	options: Parameters<typeof line<D>>[2]
): PlotMark[] => [
	line(key, months.slice(0, -RECENT_MONTHS), options),
	line(`${key} newest`, months.slice(-RECENT_MONTHS - 1), { ...options, dash: '4 3' })
];
