import monthly from '$words/monthly.json';
import { count } from '$lib/data/format';
import { formatMonth, isoMonth, type Month } from '$lib/data/month';
import type { CountsAt, Field } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { Series } from '../tables/series-schema';
import { MONTH, RELEASE, standingOf, STATUS } from './monthly';

/** The counts of a series month by month, up to a last month. */
export const countsUntil = ({ first, reported, predicted }: Series, last: Month): CountsAt[] =>
	predicted
		.slice(0, Math.max(0, last - first + 1))
		.map((value, i) => ({ at: first + i, reported: reported[i] ?? null, predicted: value }));

type Column = Omit<Field<CountsAt>, 'of'>;

/** What tables and tooltips say of the months of a line. */
export const countsFields = (
	vintage: string,
	last: Month,
	{ reported, predicted, status }: { reported: Column; predicted: Column; status?: string }
): Field<CountsAt>[] => [
	{
		...MONTH,
		of: ({ at }) => isoMonth(at),
		say: ({ at }) => fillMessage(monthly.twelveMonths, { month: formatMonth(at) })
	},
	{ ...reported, of: (each) => each.reported },
	{ ...predicted, of: (each) => each.predicted },
	{ ...STATUS, of: ({ at }) => status ?? standingOf(at, last) },
	{ ...RELEASE, of: () => vintage }
];

/** The deaths of a month as a line of a tooltip: “107,583 deaths, reported”. */
export const saying =
	(what: string, of: (each: CountsAt) => number | null) =>
	(each: CountsAt): string => {
		const value = of(each);
		return value === null
			? fillMessage(monthly.blank, { what })
			: fillMessage(monthly.value, { count: count(value), what });
	};
