import { figuresFrom, type Figure } from '$lib/data/figure';
import { monthSlug } from '$lib/data/month';
import { BEFORE_PANDEMIC, CLASS_CONTROL, newestOf } from '../tables/selectors';
import { deathsAt, highestEstimate, lastMonth } from '../tables/series';
import type { DrugClass } from '../tables/classes';
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

/** How often, since its highest estimate, one class rose from one month to the next. */
function risesSincePeak({ deaths }: Tables, drugClass: DrugClass): number {
	const series = deaths[drugClass];
	const { month: peak } = highestEstimate(series);
	return series.predicted.slice(peak - series.first + 1).filter((estimate, i) => {
		const before = series.predicted[peak - series.first + i] ?? null;
		return estimate !== null && before !== null && estimate > before;
	}).length;
}

/** What came after the peak: the fall, the points of newer releases, and the level before it. */
export function sinceThePeak(tables: Tables): Figure[] {
	const { deaths, later } = tables;
	const pointsOf = (drugClass: DrugClass) => later.filter((point) => point.drugClass === drugClass);
	const all = newestOf(pointsOf('all_drugs'), deaths.all_drugs);
	const synthetic = newestOf(pointsOf('synthetic_opioids'), deaths.synthetic_opioids);
	const before = monthSlug(BEFORE_PANDEMIC);
	return [
		make.share('all-fall', fall(tables, 'all_drugs')),
		make.share('synthetic-fall', fall(tables, 'synthetic_opioids')),
		make.count('rises-since-peak', risesSincePeak(tables, 'all_drugs')),
		make.count('synthetic-rises-since-peak', risesSincePeak(tables, 'synthetic_opioids')),
		make.count('later-all-points', pointsOf('all_drugs').length),
		make.month('later-all-month', all.month),
		make.count('later-all-predicted', all.predicted ?? NaN),
		make.count('later-synthetic-points', pointsOf('synthetic_opioids').length),
		make.month('later-synthetic-month', synthetic.month),
		make.count('later-synthetic-reported', synthetic.reported ?? NaN),
		make.count('later-synthetic-predicted', synthetic.predicted ?? NaN),
		make.count(`predicted-${before}`, deathsAt(deaths.all_drugs, 'predicted', BEFORE_PANDEMIC)),
		make.count(
			`synthetic-predicted-${before}`,
			deathsAt(deaths.synthetic_opioids, 'predicted', BEFORE_PANDEMIC)
		)
	];
}
