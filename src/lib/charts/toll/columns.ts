import type { Month, Tables } from '../../data/types';
import type { Column } from '../types';
import { valueAt } from '../series';
import { states, type TollState } from './poses';

/** A value that the chart draws for every month, as a column and in words. */
export interface Measure {
	column: Column;
	/** Its words in a reading: "deaths, reported". */
	words: string;
	at(data: Tables, month: Month): number | null;
}

type DeathsKey = keyof Tables['deaths'];

function measure(drugClass: DeathsKey, kind: 'reported' | 'predicted', name: string): Measure {
	return {
		column: { key: `${drugClass}_${kind}`, label: `${name}, ${kind}`, unit: 'deaths' },
		words: `${name.toLowerCase()}, ${kind}`,
		at: (data, month) => {
			const series = data.deaths[drugClass];
			return valueAt(series.first, series[kind], month);
		}
	};
}

const all = measure('all_drugs', 'reported', 'All drugs');
const allPredicted = measure('all_drugs', 'predicted', 'All drugs');
const synthetic = measure('synthetic_opioids', 'reported', 'Synthetic opioids');
const syntheticPredicted = measure('synthetic_opioids', 'predicted', 'Synthetic opioids');

const named: Measure = {
	column: { key: 'fentanyl_by_name', label: 'Fentanyl named on the certificate', unit: 'deaths' },
	words: 'naming fentanyl',
	at: (data, month) => valueAt(data.fentanylByName.first, data.fentanylByName.deaths, month)
};

const MEASURES: Readonly<Record<TollState, readonly Measure[]>> = {
	window: [all, allPredicted],
	climb: [all, allPredicted],
	counted: [all, allPredicted],
	blip: [all, allPredicted],
	rise: [all, allPredicted, synthetic, syntheticPredicted],
	overlap: [
		synthetic,
		measure('psychostimulants', 'reported', 'Stimulants'),
		measure('cocaine', 'reported', 'Cocaine'),
		measure('heroin', 'reported', 'Heroin')
	],
	code: [synthetic, named],
	before: [synthetic, syntheticPredicted],
	after: [synthetic, syntheticPredicted]
};

/** What a state draws for each month, in the order of its lines. */
export const measures = (state: TollState): readonly Measure[] => MEASURES[state];

/** The months in view in a state, oldest first. The window state draws its two points alone. */
export function months(data: Tables, state: TollState): Month[] {
	const { first, reported } = data.deaths.all_drugs;
	const { x0, x1 } = states[state];
	const drawn = Array.from(reported, (_, i) => first + i).filter((m) => m >= x0 && m <= x1);
	return state === 'window' ? drawn.slice(-3, -1) : drawn;
}
