import type { Tables } from '../../tables/table-types';
import { allMonths, monthDataPoints, monthRows, SYNTHETIC } from '../monthly';
import { eventWords, policyRows, positionWords } from '../policy-rows';
import type { DataPoint, Table } from '$lib/chart/chart-types';
import { mostOf } from './timeline-layout';
import { eventsOf, keyframeOf, positionsOf, type TimelineState } from './views';

/** The rows of a state: its positions and events or, in `climb`, the months of the line. */
export function rows(data: Tables, state: TimelineState): Table {
	if (state === 'climb') return monthRows(data, allMonths(data), SYNTHETIC);
	return policyRows(positionsOf(data, state), eventsOf(data, state));
}

/** The data points: events by date, items of a list from top to bottom, or months of the line. */
export function dataPoints(data: Tables, state: TimelineState): DataPoint[] {
	if (state === 'climb') return monthDataPoints(data, allMonths(data), SYNTHETIC);
	const { line, substitutes, x1 } = keyframeOf(data, state);
	const items = positionsOf(data, state);
	return line || substitutes
		? eventsOf(data, state).map((event) => ({
				x: (event.from + event.to) / 2,
				y: 0,
				...eventWords(event)
			}))
		: // Without the line, the y domain ends at twice `mostOf`: see `upperOf`.
			items.map((item, i) => ({
				x: x1,
				y: 2 * mostOf(data) * (1 - (i + 0.5) / items.length),
				...positionWords(item)
			}));
}
