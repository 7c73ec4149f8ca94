import words from '$words/monthly.json';
import type { Column } from '$lib/chart/chart-types';
import { count } from '$lib/data/format';
import { formatMonth, isoMonth, type Month } from '$lib/data/month';
import { line, type Field, type PlotMark } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { DrugClass } from '../tables/classes';
import { RECENT_MONTHS } from '../tables/selectors';
import { deathsAt, deathsIn, highestEstimate, lastMonth, type Measure } from '../tables/series';
import type { Series } from '../tables/series-schema';
import type { Tables } from '../tables/table-types';

/** What a table and tooltips have of each month, such as deaths. */
export interface Counts extends Field<Month> {
	of: (month: Month) => number | null;
	/** What they are, in a tooltip: "deaths, reported". */
	what: string;
}

export const countsOf = (column: Omit<Column, 'unit'>, what: string, of: Counts['of']): Counts => ({
	...column,
	unit: words.deaths,
	what,
	of,
	say: (month) => {
		const value = of(month);
		return value === null
			? fillMessage(words.blank, { what })
			: fillMessage(words.value, { count: count(value), what });
	}
});

/** The deaths of a class, as reported or as predicted. */
export function classCounts(
	series: Series,
	drugClass: DrugClass,
	measure: Measure,
	name: string
): Counts {
	const kind = measure === 'reported' ? words.reported : words.predicted;
	return countsOf(
		{ key: `${drugClass}_${measure}`, label: fillMessage(words.column, { name, kind }) },
		drugClass === 'all_drugs'
			? fillMessage(words.ofAll, { kind })
			: fillMessage(words.ofClass, { name: name.toLowerCase(), kind }),
		(month) => deathsIn(series, measure, month)
	);
}

/** A line of CDC’s newest estimates. */
export const newestSeries = ({ first, predicted }: Tables['newestAll']): Series => ({
	first,
	reported: predicted,
	predicted
});

/** The deaths with any drug and with synthetic opioids, with the newest estimates of both. */
export function countsIn({ deaths, newestAll, newestSynthetic }: Tables) {
	const all = (series: Series, measure: Measure) =>
		classCounts(series, 'all_drugs', measure, words.allDrugs);
	const synthetic = (series: Series, measure: Measure) =>
		classCounts(series, 'synthetic_opioids', measure, words.syntheticOpioids);
	return {
		reported: all(deaths.all_drugs, 'reported'),
		predicted: all(deaths.all_drugs, 'predicted'),
		syntheticReported: synthetic(deaths.synthetic_opioids, 'reported'),
		syntheticPredicted: synthetic(deaths.synthetic_opioids, 'predicted'),
		newestAll: all(newestSeries(newestAll), 'predicted'),
		newestSynthetic: synthetic(newestSeries(newestSynthetic), 'predicted')
	};
}

/** The columns of every monthly table: the month before its values, the others after them. */
export const MONTH: Column = { key: 'month', label: words.ending, unit: words.month };
export const STATUS: Column = { key: 'status', label: words.status, unit: '' };
export const RELEASE: Column = { key: 'release', label: words.release, unit: words.month };

/** The status of a month's counts. The lines of a chart share one release and last month. */
export const standingOf = (month: Month, last: Month) =>
	month > last - RECENT_MONTHS ? words.recent : words.provisional;

/** “12 months to July 2022”. */
export const twelveMonths = (month: Month): string =>
	fillMessage(words.twelveMonths, { month: formatMonth(month) });

/** What the table and the tooltips have of months of lines, which are of one release. */
export const monthFields = (
	t: Pick<Tables, 'deaths' | 'vintage'>,
	columns: readonly Field<Month>[],
	{ last, vintage } = { last: lastMonth(t.deaths.all_drugs), vintage: t.vintage }
): Field<Month>[] => [
	{ ...MONTH, of: isoMonth, say: twelveMonths },
	...columns,
	{ ...STATUS, of: (month) => standingOf(month, last) },
	{ ...RELEASE, of: () => vintage }
];

/** The months from one to another. */
export const monthsBetween = (from: Month, to: Month): Month[] =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

type LineOptions = Partial<Parameters<typeof line<Month>>[2]> & {
	y: (month: Month) => number | null;
};

/** A line through months. */
export const monthLine = (key: string, months: readonly Month[], options: LineOptions): PlotMark =>
	line(key, months, { x: (month) => month, ...options });

/** A line through months, dashed in the newest ones, which are incomplete. */
export const dashedEnd = (
	key: string,
	months: readonly Month[],
	options: LineOptions
): PlotMark[] => [
	monthLine(key, months.slice(0, -RECENT_MONTHS), options),
	monthLine(`${key} newest`, months.slice(-RECENT_MONTHS - 1), { ...options, dash: '4 3' })
];

/** A number of a scale, and in brief drawings its thousands. */
export const thousands = (value: number, brief: boolean): string =>
	brief && value > 0 ? fillMessage(words.thousands, { count: count(value / 1000) }) : count(value);

/** The course of CDC's newest estimates of deaths with any drug from a month on, in words. */
export function describeDeaths({ newestAll }: Tables, from: Month): string {
	const series = newestSeries(newestAll);
	const said = (month: Month) =>
		fillMessage(words.deathsIn, {
			count: count(deathsAt(series, 'predicted', month)),
			month: formatMonth(month)
		});
	return fillMessage(words.newestDeaths, {
		first: said(from),
		peak: said(highestEstimate(series).month),
		last: said(lastMonth(series)),
		recent: RECENT_MONTHS
	});
}
