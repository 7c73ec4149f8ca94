import { asState, type ChartModel } from '../chart-types';
import { readings, rows } from './timeline-rows';
import { poseOf, states } from './views';

/** Dates of policy over the line of deaths, and what was asked and argued: order, never cause. */
export const timeline: ChartModel = {
	id: 'timeline',
	states,
	poseOf: (data, state) => poseOf(data, asState(states, state)),
	default: 'controls',
	rows: (data, state) => rows(data, asState(states, state)),
	readings: (data, state) => readings(data, asState(states, state))
};
