import { figuresFrom, type Figure } from '$lib/data/figure';
import { monthSlug, parseMonth } from '$lib/data/month';
import { BEFORE_PANDEMIC, CLASS_CONTROL, newestOf, QUESTION_MONTH } from '../tables/selectors';
import { deathsAt, highestEstimate, lastMonth } from '../tables/series';
import type { DrugClass } from '../tables/classes';
import type { Series } from '../tables/series-schema';
import type { Tables } from '../tables/table-types';

const make = figuresFrom('overdose-12mo.csv');

/** CDC's estimate of deaths involving synthetic opioids when China's control of the class began. */
export function atControl({ deaths }: Tables): Figure[] {
	return [
		make.month('control-month', CLASS_CONTROL),
		make.count(
			'synthetic-at-control',
			deathsAt(deaths.synthetic_opioids, 'predicted', CLASS_CONTROL)
		)
	];
}

/** How far one class has fallen, within one release, from its highest estimate to its newest. */
function fall({ deaths }: Tables, drugClass: DrugClass): number {
	const series = deaths[drugClass];
	return 1 - deathsAt(series, 'predicted', lastMonth(series)) / highestEstimate(series).value;
}

/** How often, since its highest estimate, a line rose from one month to the next. */
function risesSince({ first, predicted }: Pick<Series, 'first' | 'predicted'>): number {
	const { month: peak } = highestEstimate({ first, predicted, reported: predicted });
	return predicted.slice(peak - first + 1).filter((estimate, i) => {
		const before = predicted[peak - first + i] ?? null;
		return estimate !== null && before !== null && estimate > before;
	}).length;
}

/** What came after the peak, in the release of the lines and in the newest ones. */
export function sinceThePeak(tables: Tables): Figure[] {
	const { deaths, later } = tables;
	const points = later.filter(({ drugClass }) => drugClass === 'synthetic_opioids');
	const synthetic = newestOf(points, deaths.synthetic_opioids);
	return [
		make.month('lines-release', parseMonth(tables.vintage)),
		make.share('synthetic-fall', fall(tables, 'synthetic_opioids')),
		make.count('rises-since-peak', risesSince(deaths.all_drugs)),
		make.count('synthetic-rises-since-peak', risesSince(deaths.synthetic_opioids)),
		make.count('later-synthetic-points', points.length),
		make.month('later-synthetic-month', synthetic.month),
		make.count('later-synthetic-reported', synthetic.reported ?? NaN),
		make.count('later-synthetic-predicted', synthetic.predicted ?? NaN)
	];
}

/**
 * The newest line of all drugs: the month of the question, its peak, its end and the level before the
 * pandemic. From that month on, the story names no other estimate of all drugs.
 */
export function newestLines({ newestAll: all, newestSynthetic: synthetic }: Tables): Figure[] {
	const make = figuresFrom('newest-12mo.csv');
	const line = { ...all, reported: all.predicted };
	const peak = highestEstimate(line);
	const latest = deathsAt(line, 'predicted', lastMonth(line));
	const before = monthSlug(BEFORE_PANDEMIC);
	const asked = monthSlug(QUESTION_MONTH);
	return [
		make.month('all-release', parseMonth(all.vintage)),
		make.month('synthetic-release', parseMonth(synthetic.vintage)),
		make.month('august-peak-month', peak.month),
		make.count('august-peak', peak.value),
		make.share('august-fall', 1 - latest / peak.value),
		make.count(`august-${asked}`, deathsAt(line, 'predicted', QUESTION_MONTH)),
		make.count(`august-${before}`, deathsAt(line, 'predicted', BEFORE_PANDEMIC)),
		make.month('later-all-month', lastMonth(line)),
		make.count('later-all-predicted', latest),
		make.count('later-all-rises', risesSince(line)),
		make.count(
			`june-synthetic-${before}`,
			deathsAt({ ...synthetic, reported: synthetic.predicted }, 'predicted', BEFORE_PANDEMIC)
		)
	];
}
