import { asState, type ChartModel } from '../chart-types';
import { keyframeOf, states } from './toll-keyframes';
import { dataPoints } from './toll-data-points';
import { rows } from './toll-rows';

/** Deaths in the 12 months ending each month: line, band, the synthetic part inside, other classes. */
export const toll: ChartModel = {
	id: 'toll',
	states,
	keyframeOf: (data, state) => keyframeOf(data, asState(states, state)),
	default: 'rise',
	rows: (data, state) => rows(data, asState(states, state)),
	dataPoints: (data, state) => dataPoints(data, asState(states, state))
};
