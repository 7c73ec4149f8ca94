import { asState, type ChartModel } from '../chart-types';
import { poseOf, poses } from './states-keyframes';
import { readings } from './states-data-points';
import { rows } from './states-rows';
import { spokenOf } from './spoken';

/** Single states: their rates in one year, West Virginia's counts, and any state beside the country. */
export const states: ChartModel = {
	id: 'states',
	states: poses,
	poseOf: (data, state) => poseOf(data, asState(poses, state)),
	default: 'rates',
	rows: (data, state) => rows(data, asState(poses, state)),
	readings: (data, state) => readings(data, asState(poses, state)),
	spoken: (data, state) => (state === 'find' && data.states.chosen ? spokenOf(data) : null)
};
