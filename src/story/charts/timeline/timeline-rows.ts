import type { Tables } from '../../tables/table-types';
import { allMonths, monthDataPoints, monthRows, SYNTHETIC } from '../monthly';
import { eventWords, policyRows } from '../policy-rows';
import type { DataPoint, Table } from '$lib/chart/chart-types';
import { eventsOf, positionsOf, type TimelineState } from './timeline-states';

/** The rows of a state: its positions and events or, in `climb`, the months of the line. */
export function rows(data: Tables, state: TimelineState): Table {
	if (state === 'climb') return monthRows(data, allMonths(data), SYNTHETIC);
	return policyRows(positionsOf(data, state), eventsOf(data, state));
}

/** The data points: the events by date or, in `climb`, the months of the line. */
export function dataPoints(data: Tables, state: TimelineState): DataPoint[] {
	if (state === 'climb') return monthDataPoints(data, allMonths(data), SYNTHETIC);
	return eventsOf(data, state).map((event) => ({
		x: (event.from + event.to) / 2,
		y: 0,
		...eventWords(event)
	}));
}
