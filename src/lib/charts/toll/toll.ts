import { asState, type ChartModel } from '../chart-types';
import { poseOf, states } from './toll-keyframes';
import { readings } from './toll-data-points';
import { rows } from './toll-rows';

/** Deaths in the 12 months ending each month: line, band, the synthetic part inside, other classes. */
export const toll: ChartModel = {
	id: 'toll',
	states,
	poseOf: (data, state) => poseOf(data, asState(states, state)),
	default: 'rise',
	rows: (data, state) => rows(data, asState(states, state)),
	readings: (data, state) => readings(data, asState(states, state))
};
