import type { Month, Tables } from '../../data/types';
import { YEAR_IN_HAND } from '../../data/selectors';
import type { Column } from '../types';
import { valueAt } from '../series';
import { poseOf, type TollState } from './poses';

/** A value that the chart draws for every month, as a column and in words. */
export interface Drawn {
	column: Column;
	/** Its words in a reading: "deaths, reported". */
	words: string;
	at(data: Tables, month: Month): number | null;
}

type DeathsKey = keyof Tables['deaths'];

function drawn(drugClass: DeathsKey, kind: 'reported' | 'predicted', name: string): Drawn {
	return {
		column: { key: `${drugClass}_${kind}`, label: `${name}, ${kind}`, unit: 'deaths' },
		words: `deaths, ${drugClass === 'all_drugs' ? '' : `${name.toLowerCase()}, `}${kind}`,
		at: (data, month) => {
			const series = data.deaths[drugClass];
			return valueAt(series.first, series[kind], month);
		}
	};
}

const all = drawn('all_drugs', 'reported', 'All drugs');
const allPredicted = drawn('all_drugs', 'predicted', 'All drugs');
const synthetic = drawn('synthetic_opioids', 'reported', 'Synthetic opioids');
const syntheticPredicted = drawn('synthetic_opioids', 'predicted', 'Synthetic opioids');

const named: Drawn = {
	column: { key: 'fentanyl_by_name', label: 'Fentanyl named on the certificate', unit: 'deaths' },
	words: 'deaths, fentanyl named',
	at: (data, month) => valueAt(data.fentanylByName.first, data.fentanylByName.deaths, month)
};

const DRAWN: Readonly<Record<TollState, readonly Drawn[]>> = {
	window: [all, allPredicted],
	climb: [all, allPredicted],
	counted: [all, allPredicted],
	blip: [all, allPredicted],
	rise: [all, allPredicted, synthetic, syntheticPredicted],
	overlap: [
		synthetic,
		drawn('psychostimulants', 'reported', 'Stimulants'),
		drawn('cocaine', 'reported', 'Cocaine'),
		drawn('heroin', 'reported', 'Heroin')
	],
	code: [synthetic, named],
	before: [synthetic, syntheticPredicted],
	after: [synthetic, syntheticPredicted]
};

/** What a state draws for each month, in the order of its lines. */
export const drawnIn = (state: TollState): readonly Drawn[] => DRAWN[state];

/** The months in view in a state, oldest first. */
export function months(data: Tables, state: TollState): Month[] {
	const { first, reported } = data.deaths.all_drugs;
	const { x0, x1 } = poseOf(data, state);
	const inView = Array.from(reported, (_, i) => first + i).filter((m) => m >= x0 && m <= x1);
	// The window state draws two points alone: the year in hand and the one a month on.
	return state === 'window'
		? inView.filter((month) => month === YEAR_IN_HAND || month === YEAR_IN_HAND + 1)
		: inView;
}
