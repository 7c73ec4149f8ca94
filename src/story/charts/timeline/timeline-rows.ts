import type { Tables } from '../../tables/table-types';
import { allMonths, monthDataPoints, monthRows, SYNTHETIC } from '../monthly';
import { eventWords, policyRows } from '../policy-rows';
import type { DataPoint, Table } from '$lib/chart/chart-types';
import {
	eventsOf,
	monthsOf,
	positionsOf,
	type LineState,
	type TimelineState
} from './timeline-states';

/** The months of the line. */
function monthsIn(data: Tables, state: LineState) {
	const [start, end] = monthsOf(data, state);
	return allMonths(data).filter((month) => month >= start && month <= end);
}

/** The rows of a state: in `climb`, the months of the line, and otherwise its positions and events. */
export function rows(data: Tables, state: TimelineState): Table {
	if (state === 'climb') return monthRows(data, monthsIn(data, state), SYNTHETIC);
	return policyRows(positionsOf(data, state), eventsOf(data, state));
}

/** The data points: the months of the line, or the events by date. */
export function dataPoints(data: Tables, state: TimelineState): DataPoint[] {
	if (state !== 'substitutes') return monthDataPoints(data, monthsIn(data, state), SYNTHETIC);
	return eventsOf(data, state).map((event) => ({
		x: (event.from + event.to) / 2,
		y: 0,
		...eventWords(event)
	}));
}
