import { asState, type ChartModel } from '../types';
import { poseOf, states } from './poses';
import { readings } from './readings';
import { rows } from './rows';

/** Deaths in the 12 months ending each month: line, band, the synthetic part inside, other classes. */
export const toll: ChartModel = {
	id: 'toll',
	states,
	poseOf: (data, state) => poseOf(data, asState(states, state)),
	default: 'rise',
	rows: (data, state) => rows(data, asState(states, state)),
	readings: (data, state) => readings(data, asState(states, state))
};
