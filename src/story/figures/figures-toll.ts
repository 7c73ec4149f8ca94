import { figuresFrom, type Figure } from '$lib/data/figure';
import {
	DEATHS_PER_DOT,
	HUNDRED_THOUSAND,
	QUESTION_MONTH,
	syntheticShare,
	STORY_YEAR_END
} from '../tables/selectors';
import { deathsAt, firstMonthAbove, highestEstimate, lastMonth } from '../tables/series';
import type { Tables } from '../tables/table-types';
import { formatMonth, monthSlug, type Month } from '$lib/data/month';
import { only } from '$lib/data/only';
import type { DrugsNamed } from '../tables/drugs-named-table';

const make = figuresFrom('overdose-12mo.csv');

/** The wire story's window, ending July 2022: all drugs, each class, and the number of dots. */
export function storyWindow({ deaths }: Tables): Figure[] {
	const reported = deathsAt(deaths.all_drugs, 'reported', STORY_YEAR_END);
	const predicted = deathsAt(deaths.all_drugs, 'predicted', STORY_YEAR_END);
	const synthetic = deathsAt(deaths.synthetic_opioids, 'reported', STORY_YEAR_END);
	const cocaine = deathsAt(deaths.cocaine, 'reported', STORY_YEAR_END);
	const stimulants = deathsAt(deaths.psychostimulants, 'reported', STORY_YEAR_END);
	const heroin = deathsAt(deaths.heroin, 'reported', STORY_YEAR_END);
	return [
		make.count('reported-july-2022', reported),
		make.count('predicted-july-2022', predicted),
		make.count('estimated-extra-july-2022', predicted - reported),
		make.count('synthetic-july-2022', synthetic),
		make.count(
			'synthetic-predicted-july-2022',
			deathsAt(deaths.synthetic_opioids, 'predicted', STORY_YEAR_END)
		),
		make.share('share-july-2022', synthetic / reported),
		make.count('without-synthetic-july-2022', reported - synthetic),
		make.count('deaths-per-dot', DEATHS_PER_DOT),
		make.count('dots', Math.round(reported / DEATHS_PER_DOT)),
		make.count('dots-synthetic', Math.round(synthetic / DEATHS_PER_DOT)),
		make.count('cocaine-july-2022', cocaine),
		make.count('stimulants-july-2022', stimulants),
		make.count('heroin-july-2022', heroin),
		make.count('classes-sum-july-2022', synthetic + cocaine + stimulants + heroin)
	];
}

/** The line of all drugs: where it starts, passes 100,000, peaks and ends. */
export function wholeLine({ deaths }: Tables): Figure[] {
	const all = deaths.all_drugs;
	const latest = lastMonth(all);
	const firstPredicted = firstMonthAbove(all, 'predicted', HUNDRED_THOUSAND);
	const firstReported = firstMonthAbove(all, 'reported', HUNDRED_THOUSAND);
	const peak = highestEstimate(all);
	const reported = deathsAt(all, 'reported', latest);
	const predicted = deathsAt(all, 'predicted', latest);
	return [
		make.month('start-month', all.first),
		make.count('reported-start', deathsAt(all, 'reported', all.first)),
		make.count('hundred-thousand', HUNDRED_THOUSAND),
		make.month('first-predicted-month', firstPredicted),
		make.count('first-predicted-over-100000', deathsAt(all, 'predicted', firstPredicted)),
		make.month('first-reported-month', firstReported),
		make.count('first-reported-over-100000', deathsAt(all, 'reported', firstReported)),
		make.count(`reported-${monthSlug(QUESTION_MONTH)}`, deathsAt(all, 'reported', QUESTION_MONTH)),
		make.month('peak-month', peak.month),
		make.count(`months-to-peak-from-${monthSlug(QUESTION_MONTH)}`, peak.month - QUESTION_MONTH),
		make.count('peak-predicted', peak.value),
		make.month('latest-month', latest),
		make.count('reported-latest', reported),
		make.count('predicted-latest', predicted),
		make.count('gap-latest', predicted - reported)
	];
}

/** The classes over time: synthetic opioids and their share, and heroin. */
export function classLines(tables: Tables): Figure[] {
	const { all_drugs: all, synthetic_opioids: synthetic, heroin } = tables.deaths;
	const latest = lastMonth(synthetic);
	const peak = highestEstimate(synthetic);
	const without = (month: Month) =>
		deathsAt(all, 'predicted', month) - deathsAt(synthetic, 'predicted', month);
	return [
		make.month('synthetic-peak-month', peak.month),
		make.count('synthetic-peak-predicted', peak.value),
		make.count('synthetic-reported-latest', deathsAt(synthetic, 'reported', latest)),
		make.count('synthetic-predicted-latest', deathsAt(synthetic, 'predicted', latest)),
		make.share('share-start', syntheticShare(tables, synthetic.first)),
		make.count('without-synthetic-start', without(synthetic.first)),
		make.count('without-synthetic-predicted-july-2022', without(STORY_YEAR_END)),
		make.count('heroin-start', deathsAt(heroin, 'reported', heroin.first)),
		make.count('heroin-latest', deathsAt(heroin, 'reported', lastMonth(heroin)))
	];
}

/** Deaths with fentanyl written on the certificate, beside the class that it belongs to. */
export function fentanylByName({ deaths, fentanylByName: named }: Tables): Figure[] {
	const byName = deathsAt(
		{ first: named.first, reported: named.deaths, predicted: [] },
		'reported',
		STORY_YEAR_END
	);
	const synthetic = deathsAt(deaths.synthetic_opioids, 'reported', STORY_YEAR_END);
	const from = figuresFrom('fentanyl-by-name-12mo.csv');
	return [
		from.count('fentanyl-by-name-july-2022', byName),
		from.share('fentanyl-by-name-share', byName / synthetic)
	];
}

/** How many percent of the certificates name a drug, where the lines begin and in the wire story's months. */
export function drugsNamed(rows: readonly DrugsNamed[]): Figure[] {
	const from = figuresFrom('drugs-named-12mo.csv');
	const first = rows[0];
	const named = only(
		rows,
		`${formatMonth(STORY_YEAR_END)} in drugs-named-12mo.csv`,
		({ month }) => month === STORY_YEAR_END
	);
	return [
		from.decimal('drugs-named-start', first?.percent ?? NaN),
		from.decimal('drugs-named-july-2022', named.percent)
	];
}
