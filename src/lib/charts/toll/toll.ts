import type { Tables } from '../../data/types';
import { asState, type ChartModel, type Pose } from '../types';
import { describe } from './describe';
import { states, type TollState } from './poses';
import { readings } from './readings';
import { rows } from './rows';

const SUBTITLES: Readonly<Record<TollState, string>> = {
	window: 'What one point counts: deaths in 12 months',
	climb: 'Overdose deaths, 12 months ending each month, as counted',
	counted: 'Overdose deaths, 12 months ending each month',
	blip: 'Close-up: the scale starts at 60,000. Line as estimated',
	rise: 'Overdose deaths, 12 months ending each month',
	overlap: 'Deaths involving each class, 12 months ending each month',
	code: 'Deaths, 12 months ending each month, 2019 to mid-2024',
	before: 'Deaths involving synthetic opioids, 12 months ending each month',
	after: 'Deaths involving synthetic opioids, 12 months ending each month'
};

/** Deaths in the 12 months ending each month: line, band, the synthetic part inside, other classes. */
export const toll: ChartModel = {
	id: 'toll',
	states: states satisfies Record<TollState, Pose>,
	default: 'rise',
	subtitle: (_data: Tables, state: string) => SUBTITLES[asState(states, state)],
	describe: (data, state) => describe(data, asState(states, state)),
	rows: (data, state) => rows(data, asState(states, state)),
	readings: (data, state) => readings(data, asState(states, state))
};
