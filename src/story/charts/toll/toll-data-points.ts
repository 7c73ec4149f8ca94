import words from '$words/toll.json';
import type { Tables } from '../../tables/table-types';
import type { DataPoint } from '$lib/chart/chart-types';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { monthDataPoints } from '../monthly';
import { drawnIn, months } from './columns';
import { afterLine } from './toll-values';
import { fieldDataPoints } from './field-data-points';
import { isField, type TollState } from './toll-states';

/** The data points of the chart in a state. */
export function dataPoints(data: Tables, state: TollState): DataPoint[] {
	if (isField(state)) return fieldDataPoints(data, state);
	// The announced total is compared with the estimate, which is the second line.
	const held = state === 'blip' ? 1 : 0;
	const onLine = monthDataPoints(data, months(data, state), drawnIn(state), held);
	return state === 'fall' ? [...onLine, ...laterDataPoints(data)] : onLine;
}

/** The data points after the line's end: the estimates of newer releases, if there are any. */
function laterDataPoints(data: Tables): DataPoint[] {
	const all = afterLine(data).flatMap(({ accent, points }) =>
		points.map(({ x, y }) => ({
			x,
			y,
			line: accent
				? fillMessage(words.pointLaterSynthetic, { count: count(y) })
				: fillMessage(words.pointPredicted, { count: count(y) })
		}))
	);
	const later = [...new Set(all.map(({ x }) => x))].sort((a, b) => a - b);
	return later.map((month) => {
		const here = all.filter(({ x }) => x === month);
		return {
			x: month,
			y: here[0]?.y ?? 0,
			label: fillMessage(words.laterMonths, { month: formatMonth(month) }),
			lines: here.map(({ line }) => line)
		};
	});
}
