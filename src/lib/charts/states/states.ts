import { asState, type ChartModel } from '../chart-types';
import { keyframeOf, keyframes } from './states-keyframes';
import { dataPoints } from './states-data-points';
import { rows } from './states-rows';
import { spokenOf } from './spoken';

/** Single states: their rates in one year, West Virginia's counts, and any state beside the country. */
export const states: ChartModel = {
	id: 'states',
	states: keyframes,
	keyframeOf: (data, state) => keyframeOf(data, asState(keyframes, state)),
	default: 'rates',
	rows: (data, state) => rows(data, asState(keyframes, state)),
	dataPoints: (data, state) => dataPoints(data, asState(keyframes, state)),
	spoken: (data, state) => (state === 'find' && data.states.chosen ? spokenOf(data) : null)
};
