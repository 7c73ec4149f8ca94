import words from '$words/monthly.json';
import { count } from '$lib/data/format';
import { formatMonth, isoMonth, type Month } from '$lib/data/month';
import { RECENT_MONTHS } from '../tables/selectors';
import { lastMonth } from '../tables/series';
import { fillMessage } from '$lib/messages/fill-message';
import type { DrugClass } from '../tables/classes';
import type { Tables } from '../tables/table-types';
import { valueAt } from '$lib/chart/series';
import type { Column } from '$lib/chart/chart-types';
import type { Field } from '$lib/marks';

/** A value that a chart draws for every month, with its table column and its tooltip text. */
export interface Drawn {
	column: Column;
	/** Its text in a tooltip: "deaths, reported". */
	words: string;
	at: (data: Tables, month: Month) => number | null;
}

/** The deaths of a class, as reported or as predicted. */
export function drawn(drugClass: DrugClass, of: 'reported' | 'predicted', name: string): Drawn {
	const kind = of === 'reported' ? words.reported : words.predicted;
	return {
		column: {
			key: `${drugClass}_${of}`,
			label: fillMessage(words.column, { name, kind }),
			unit: words.deaths
		},
		words:
			drugClass === 'all_drugs'
				? fillMessage(words.ofAll, { kind })
				: fillMessage(words.ofClass, { name: name.toLowerCase(), kind }),
		at: (data, month) => {
			const series = data.deaths[drugClass];
			return valueAt(series.first, series[of], month);
		}
	};
}

/** The values of synthetic opioids alone. */
export const SYNTHETIC: readonly [reported: Drawn, predicted: Drawn] = [
	drawn('synthetic_opioids', 'reported', words.syntheticOpioids),
	drawn('synthetic_opioids', 'predicted', words.syntheticOpioids)
];

/** The columns of every monthly table: the month before its values, the others after them. */
export const MONTH: Column = { key: 'month', label: words.ending, unit: words.month };
export const STATUS: Column = { key: 'status', label: words.status, unit: '' };
export const RELEASE: Column = { key: 'release', label: words.release, unit: words.month };

/** The status of a month's counts. The lines of a chart share one release and last month. */
export const standingOf = (month: Month, last: Month) =>
	month > last - RECENT_MONTHS ? words.recent : words.provisional;

/** The months of the lines of states, with their status. */
export function stateMonths({
	states
}: {
	states: Pick<Tables['states'], 'westVirginia'>;
}): { month: Month; standing: string }[] {
	const { deaths } = states.westVirginia;
	const last = lastMonth(deaths);
	return deaths.reported.map((_, i) => ({
		month: deaths.first + i,
		standing: standingOf(deaths.first + i, last)
	}));
}

/** “12 months to July 2022”. */
export const twelveMonths = (month: Month): string =>
	fillMessage(words.twelveMonths, { month: formatMonth(month) });

/** What the table and the tooltips have of months of these lines, which are of one release. */
export const monthFields = (
	data: Tables,
	lines: readonly Drawn[],
	{ last, vintage } = { last: lastMonth(data.deaths.all_drugs), vintage: data.vintage }
): Field<Month>[] => [
	{ ...MONTH, of: isoMonth, say: twelveMonths },
	...lines.map(({ column, words: what, at }): Field<Month> => ({
		...column,
		of: (month) => at(data, month),
		say: (month) => {
			const value = at(data, month);
			return value === null
				? fillMessage(words.blank, { what })
				: fillMessage(words.value, { count: count(value), what });
		}
	})),
	{ ...STATUS, of: (month) => standingOf(month, last) },
	{ ...RELEASE, of: () => vintage }
];
