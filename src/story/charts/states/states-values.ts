import { comparedRates, crudeRate, STORY_YEAR_END } from '../../tables/selectors';
import { highestEstimate } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { JurisdictionRate } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';
import type { Month } from '$lib/data/month';
import { claimOf } from './claim';
import { beeswarm } from './beeswarm';
import type { CountsState } from './states-states';

/** The width of a dot on the scale of rates: as narrow as a phone requires. */
export const DOT = 3;

/** A state in the beeswarm; `y` is in diameters from the middle. */
export interface Dot extends JurisdictionRate {
	rate: number;
	y: number;
}

/** Every state with a rate in the year that states are compared in, lowest first. */
export function dotsOf(data: Tables): Dot[] {
	const known = comparedRates(data);
	const ys = beeswarm(known.map((state) => state.rate / DOT));
	return known.map((state, i) => ({ ...state, y: ys[i] ?? 0 }));
}

/** States without a count for that year. They are named, and are not zero. */
export const unknownOf = ({ states }: Tables) =>
	states.compared.filter(({ deaths }) => deaths === null);

/** The District of Columbia is compared with the states but is not one. */
export const isState = ({ code }: { code: string }) => code !== 'DC';

/** The state with the highest rate. */
export function highestOf(data: Tables): Dot {
	const highest = dotsOf(data).findLast(isState);
	if (!highest) throw new Error('no state has a rate');
	return highest;
}

/** The country's rate in the same year. */
export function countryOf({ states }: Tables): {
	rate: number;
	deaths: number;
	population: number;
} {
	const year = states.compared[0]?.year;
	const nation = states.nation.find((each) => each.year === year);
	const value = nation && crudeRate(nation);
	if (!nation?.deaths || !value)
		throw new Error(`the country has no rate for ${year ?? 'no year'}`);
	return { rate: value, deaths: nation.deaths, population: nation.population };
}

/** How far below the lowest dot the unknown states are listed, in diameters. */
const BELOW = 1.7;

/** The end of the scale of rates: above the highest, at a multiple of ten. */
export const ratesEnd = (data: Tables) => Math.ceil(highestOf(data).rate / 10) * 10;

/** The y of the states without a rate, on the scale of the dots. */
export const unknownY = (dots: readonly Dot[]) => Math.min(...dots.map(({ y }) => y)) - BELOW;

/** A count of a newer release. */
interface Newer {
	month: Month;
	reported: number;
	predicted: number;
	/** The release. */
	vintage: string;
}

/** West Virginia's line in a state: to July 2022, or to its end. */
export function lineOf({ states }: Tables, state: CountsState): Series {
	const { deaths } = states.westVirginia;
	if (state === 'since') return deaths;
	const length = STORY_YEAR_END - deaths.first + 1;
	return {
		...deaths,
		reported: deaths.reported.slice(0, length),
		predicted: deaths.predicted.slice(0, length)
	};
}

/** West Virginia's newest month in a newer release; `null` where the line reaches it. */
export function newerOf({ states }: Tables): Newer | null {
	const { later, laterVintage: vintage } = states.westVirginia;
	const { month, reported, predicted } = later.at(-1) ?? {};
	const isWhole = typeof reported === 'number' && typeof predicted === 'number';
	return vintage && month && isWhole ? { month, reported, predicted, vintage } : null;
}

/** The end of the scale of counts: above them and the published figure, at a multiple of 500. */
export const countsEnd = (data: Tables): number =>
	Math.ceil(
		Math.max(claimOf(data).value, highestEstimate(data.states.westVirginia.deaths).value) / 500
	) * 500;
