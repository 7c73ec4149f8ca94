import { figuresFrom } from './figure';
import { monthSlug } from './month';
import { only } from './only';
import { COMPARED_YEAR, crudeRate, newestOf, publishedOf } from './selectors';
import { deathsAt, highestEstimate, lastMonth } from './series';
import type { Figure, StateRate, Tables } from './types';

/** The states' rates in the year that they are compared in, from the highest down. */
function rates({ states }: Tables): { state: StateRate; rate: number }[] {
	return states.compared
		.flatMap((state) => {
			const rate = crudeRate(state);
			return rate === null ? [] : [{ state, rate }];
		})
		.sort((a, b) => b.rate - a.rate);
}

/** West Virginia among the states: its deaths and its rate in the year of the comparison. */
export function stateRates(tables: Tables): Figure[] {
	const make = figuresFrom('states-yearly.csv');
	const ranked = rates(tables);
	const own = only(ranked, 'West Virginia’s rate', ({ state }) => state.code === 'WV');
	const nation = only(
		tables.states.nation,
		`the country in ${COMPARED_YEAR}`,
		({ year }) => year === COMPARED_YEAR
	);
	const second = ranked.find(({ state }) => state.code !== 'WV');
	return [
		make.count(`wv-deaths-${COMPARED_YEAR}`, own.state.deaths ?? NaN),
		make.decimal(`wv-rate-${COMPARED_YEAR}`, own.rate),
		make.decimal(`us-rate-${COMPARED_YEAR}`, crudeRate(nation) ?? NaN),
		make.decimal(`second-rate-${COMPARED_YEAR}`, second?.rate ?? NaN)
	];
}

/** West Virginia's line: beside the figure as published, at its highest, and at its end. */
export function westVirginiaLine(tables: Tables): Figure[] {
	const { deaths, later } = tables.states.westVirginia;
	const make = figuresFrom('states-12mo.csv');
	const from = figuresFrom('published.csv');
	const published = publishedOf(tables, 'WV');
	const window = monthSlug(published.month);
	const peak = highestEstimate(deaths);
	const latest = deathsAt(deaths, 'predicted', lastMonth(deaths));
	const newest = newestOf(later, 'West Virginia');
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
		make.month('wv-later-month', newest.month),
		make.count('wv-later-reported', newest.reported ?? NaN),
		make.count('wv-later-predicted', newest.predicted ?? NaN)
	];
}
