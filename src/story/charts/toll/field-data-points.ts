import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import type { DataPoint } from '$lib/chart/chart-types';
import { fillMessage } from '$lib/messages/fill-message';
import { mix } from '$lib/motion/mix';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { dotCounts, ringsLeft } from './dot-counts';
import { extentOf, type FieldState } from './toll-states';

/** The data points of a field of rings, in the units of the axes. */
export function fieldDataPoints(data: Tables, state: FieldState): DataPoint[] {
	const { all, estimated, synthetic, without } = dotCounts(data);
	const { x0, x1, y0, y1 } = extentOf(data, state);
	// A field has no axes: its data points are at shares of the width.
	const at = (share: number, line: string, month = STORY_YEAR_END): DataPoint => ({
		x: mix(x0, x1, share),
		y: mix(y0, y1, 0.5),
		label: fillMessage(monthly.twelveMonths, { month: formatMonth(month) }),
		lines: [line]
	});
	if (state === 'left') {
		const { end, deaths, now, month, most, before } = ringsLeft(data);
		const share = now / before;
		return [
			at(share / 2, fillMessage(words.pointPredicted, { count: count(deaths) }), end),
			at((1 + share) / 2, fillMessage(words.pointPredicted, { count: count(most) }), month)
		];
	}
	return state === 'field'
		? [
				at(0.45, fillMessage(words.pointReported, { count: count(all) })),
				at(0.97, fillMessage(words.pointPredicted, { count: count(estimated) }))
			]
		: [
				at((0.5 * synthetic) / all, fillMessage(words.pointSynthetic, { count: count(synthetic) })),
				at(1 - (0.5 * without) / all, fillMessage(words.pointWithout, { count: count(without) }))
			];
}
