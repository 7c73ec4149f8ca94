import { figuresFrom, type Figure } from '$lib/data/figure';
import { listOf } from '$lib/data/list';
import { monthSlug } from '$lib/data/month';
import { only } from '$lib/data/only';
import {
	changeMonth,
	COMPARED_YEAR,
	comparedRates,
	crudeRate,
	newestOf,
	publishedOf
} from '../tables/selectors';
import { regionFalls } from '../tables/region-falls';
import { deathsAt, highestEstimate, lastMonth } from '../tables/series';
import type { Tables } from '../tables/table-types';

/** West Virginia among the states: its deaths and its rate in the year of comparison. */
export function stateRates(tables: Tables): Figure[] {
	const make = figuresFrom('states-yearly.csv');
	const ranked = comparedRates(tables);
	const own = only(ranked, 'West Virginia’s rate', ({ code }) => code === 'WV');
	const nation = only(
		tables.states.nation,
		`the country in ${COMPARED_YEAR}`,
		({ year }) => year === COMPARED_YEAR
	);
	const second = ranked.findLast(({ code }) => code !== 'WV');
	return [
		make.count(`wv-deaths-${COMPARED_YEAR}`, own.deaths ?? NaN),
		make.decimal(`wv-rate-${COMPARED_YEAR}`, own.rate),
		make.decimal(`us-rate-${COMPARED_YEAR}`, crudeRate(nation) ?? NaN),
		make.count(
			`states-by-place-${COMPARED_YEAR}`,
			ranked.filter(({ basis }) => basis === 'place of death').length
		),
		make.count(
			`states-unpublished-${COMPARED_YEAR}`,
			tables.states.compared.length - ranked.length
		),
		make.decimal(`second-rate-${COMPARED_YEAR}`, second?.rate ?? NaN)
	];
}

/**
 * In which states the estimate fell and rose since the country's highest, and by how much it fell in the
 * West and elsewhere. The District of Columbia is not a state, so it is not counted among them.
 */
export function statesChange({ states }: Tables): Figure[] {
	const make = figuresFrom('states-12mo.csv');
	const only = states.tiles.filter(({ code }) => code !== 'DC');
	const { west, rest } = regionFalls(states.tiles);
	const district = states.tiles.find(({ code }) => code === 'DC')?.change;
	const fell = only.filter(({ change }) => change && change.to < change.from);
	const rose = only.filter(({ change }) => change && change.to > change.from);
	const names = rose.flatMap(
		({ code }) => states.compared.find((row) => row.code === code)?.name ?? []
	);
	return [
		make.count('states-fell', fell.length),
		make.count('states-rose', rose.length),
		make.count('states-unknown', only.filter(({ change }) => !change).length),
		make.words('states-rose-names', listOf(names)),
		make.share('dc-change', district ? district.to / district.from - 1 : NaN),
		make.count('states-yearly-only', only.filter(({ yearly }) => yearly).length),
		make.share('west-fall', west.fall),
		make.share('rest-fall', rest.fall)
	];
}

/** West Virginia's line: in the month of the published figure, at its peak, and at its end. */
export function westVirginiaLine(tables: Tables): Figure[] {
	const { deaths, later } = tables.states.westVirginia;
	const make = figuresFrom('states-12mo.csv');
	const from = figuresFrom('published.csv');
	const published = publishedOf(tables, 'WV');
	const window = monthSlug(published.month);
	const peak = highestEstimate(deaths);
	const latest = deathsAt(deaths, 'predicted', lastMonth(deaths));
	const before = deathsAt(deaths, 'predicted', changeMonth(tables));
	const newest = newestOf(later, deaths);
	return [
		from.count('wv-published', published.value),
		from.month('wv-published-month', published.month),
		make.count(`wv-reported-${window}`, deathsAt(deaths, 'reported', published.month)),
		make.count(`wv-predicted-${window}`, deathsAt(deaths, 'predicted', published.month)),
		make.month('wv-peak-month', peak.month),
		make.count('wv-peak-predicted', peak.value),
		make.count('wv-reported-latest', deathsAt(deaths, 'reported', lastMonth(deaths))),
		make.count('wv-predicted-latest', latest),
		make.share('wv-fall', 1 - latest / peak.value),
		make.count(`wv-${monthSlug(changeMonth(tables))}`, before),
		make.share('wv-change', 1 - latest / before),
		make.count('wv-later-points', later.length),
		make.month('wv-later-month', newest.month),
		make.count('wv-later-reported', newest.reported ?? NaN),
		make.count('wv-later-predicted', newest.predicted ?? NaN)
	];
}
