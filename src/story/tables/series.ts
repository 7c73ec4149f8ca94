import { formatMonth, type Month } from '$lib/data/month';
import type { Series } from './series-schema';

/** CDC's two counts: records received, and an estimate that includes pending records. */
export type Measure = 'reported' | 'predicted';

/** The last month that a series covers. */
export function lastMonth(series: Series): Month {
	return series.first + series.reported.length - 1;
}

/** Deaths in the twelve months ending `month`, or `null` where nothing is published. */
export const deathsIn = (series: Series, measure: Measure, month: Month): number | null =>
	series[measure][month - series.first] ?? null;

/**
 * Deaths in the twelve months ending `month`.
 * @throws Error when nothing is published: the story must not print a figure that does not exist.
 */
export function deathsAt(series: Series, measure: Measure, month: Month): number {
	const deaths = deathsIn(series, measure, month);
	if (deaths === null) {
		throw new Error(`no ${measure} deaths are published for ${formatMonth(month)}`);
	}
	return deaths;
}

/**
 * The month with the highest `score`, or the earliest if several tie. Months that score `null`
 * are ignored.
 * @throws Error when no month has a score.
 */
export function highestMonth(series: Series, score: (month: Month) => number | null): Month {
	let best: { month: Month; score: number } | undefined;
	for (let month = series.first; month <= lastMonth(series); month += 1) {
		const value = score(month);
		if (value !== null && (best === undefined || value > best.score)) {
			best = { month, score: value };
		}
	}
	if (best === undefined) throw new Error('no month of the series has a value');
	return best.month;
}

/**
 * The month with the highest estimate of a series, and that estimate.
 * @throws Error when nothing is estimated.
 */
export function highestEstimate(series: Series): { month: Month; value: number } {
	const month = highestMonth(series, (each) => series.predicted[each - series.first] ?? null);
	return { month, value: deathsAt(series, 'predicted', month) };
}

/**
 * The first month whose deaths are above `threshold`.
 * @throws Error when there is none.
 */
export function firstMonthAbove(series: Series, measure: Measure, threshold: number): Month {
	const index = series[measure].findIndex((deaths) => deaths !== null && deaths > threshold);
	if (index < 0) throw new Error(`${measure} deaths never pass ${threshold}`);
	return series.first + index;
}
