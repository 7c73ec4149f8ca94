import type { Tables } from '../../tables/table-types';
import type { DataPoint } from '$lib/chart/chart-types';
import { monthDataPoints } from '../monthly';
import { drawnIn, months } from './columns';
import { fieldDataPoints } from './field-data-points';
import { isField, type TollState } from './toll-states';

/** The data points of the chart in a state. */
export function dataPoints(data: Tables, state: TollState): DataPoint[] {
	if (isField(state)) return fieldDataPoints(data, state);
	// The announced total is compared with the estimate, which is the second line.
	const held = state === 'blip' ? 1 : 0;
	return monthDataPoints(data, months(data, state), drawnIn(state), held);
}
