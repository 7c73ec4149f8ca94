import type { Tables } from '../../tables/table-types';
import type { DataPoint } from '$lib/chart/chart-types';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { monthDataPoints } from '../monthly';
import { drawnIn, months } from './columns';
import { since } from './toll-layout';
import { FIELDS, isField, keyframeOf, type TollState } from './toll-keyframes';
import { monthsOf } from './toll-stages';
import { mix } from '$lib/motion/stage';
import { dataPoints as ofField } from '../dots/dots';

/** The data points of the chart in a state. */
export function dataPoints(data: Tables, state: TollState): DataPoint[] {
	if (isField(state)) return fieldPoints(data, state);
	// The announced total is compared with the estimate, which is the second line.
	const held = state === 'blip' ? 1 : 0;
	const onLine = monthDataPoints(data, months(data, state), drawnIn(state), held);
	return state === 'fall' ? [...onLine, ...laterDataPoints(data)] : onLine;
}

/** The data points of a field, whose places are shares of the plot, in the units of the axes. */
function fieldPoints(data: Tables, state: keyof typeof FIELDS): DataPoint[] {
	const keyframe = keyframeOf(data, state);
	const [from, to] = monthsOf(keyframe);
	return ofField(data, FIELDS[state]).map((point) => ({
		...point,
		x: mix(from, to, point.x),
		y: mix(keyframe.y0, keyframe.y1, point.y)
	}));
}

/** The data points after the line's end: the estimates of newer releases, if there are any. */
function laterDataPoints(data: Tables): DataPoint[] {
	const all = since(data).flatMap(({ accent, points }) =>
		points.map(({ x, y }) => ({
			x,
			y,
			line: `${count(y)} deaths, ${accent ? 'synthetic opioids, ' : ''}predicted`
		}))
	);
	const later = [...new Set(all.map(({ x }) => x))].sort((a, b) => a - b);
	return later.map((month) => {
		const here = all.filter(({ x }) => x === month);
		return {
			x: month,
			y: here[0]?.y ?? 0,
			label: `12 months to ${formatMonth(month)}, newer release`,
			lines: here.map(({ line }) => line)
		};
	});
}
