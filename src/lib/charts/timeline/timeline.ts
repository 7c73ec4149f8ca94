import { asState, type ChartModel } from '../chart-types';
import { dataPoints, rows } from './timeline-rows';
import { keyframeOf, states } from './views';

/** Dates of policy over the line of deaths, and what was asked and argued: order, never cause. */
export const timeline: ChartModel = {
	id: 'timeline',
	states,
	keyframeOf: (data, state) => keyframeOf(data, asState(states, state)),
	default: 'controls',
	rows: (data, state) => rows(data, asState(states, state)),
	dataPoints: (data, state) => dataPoints(data, asState(states, state))
};
