import type { Tables } from '../../tables/table-types';
import { allMonths, monthDataPoints, monthRows, SYNTHETIC } from '../monthly';
import { eventWords, policyRows } from '../policy-rows';
import type { DataPoint, Table } from '$lib/chart/chart-types';
import { eventsOf, monthsOf, positionsOf, type TimelineState } from './timeline-states';

/** The months of the line in the climb. */
function climbMonths(data: Tables) {
	const [, end] = monthsOf(data, 'climb');
	return allMonths(data).filter((month) => month <= end);
}

/** The rows of a state: its positions and events or, in `climb`, the months of the line. */
export function rows(data: Tables, state: TimelineState): Table {
	if (state === 'climb') return monthRows(data, climbMonths(data), SYNTHETIC);
	return policyRows(positionsOf(data, state), eventsOf(data, state));
}

/** The data points: the events by date or, in `climb`, the months of the line. */
export function dataPoints(data: Tables, state: TimelineState): DataPoint[] {
	if (state === 'climb') return monthDataPoints(data, climbMonths(data), SYNTHETIC);
	return eventsOf(data, state).map((event) => ({
		x: (event.from + event.to) / 2,
		y: 0,
		...eventWords(event)
	}));
}
