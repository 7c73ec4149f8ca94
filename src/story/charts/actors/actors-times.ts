import { textWidth } from '$lib/chart/wrap';
import { heightIn } from '$lib/drawing/height';
import type { Mark } from '$lib/drawing/drawing-types';
import { timesOf } from './actors-events';
import { widthOf, type ActorsLayout } from './actors-layout';

/** The height of the lines of the times between events: between the lane of China and its neighbour. */
export const timesAt = ({ at, state }: ActorsLayout) => at(state === 'control' ? 0.5 : 2.5);

/** The times between events that are long enough for their texts. */
export const timesIn = (layout: ActorsLayout) => {
	const { data, state, tight, size } = layout;
	if (state === 'control' && tight) return [];
	return timesOf(data, state).filter(
		({ from, to, text }) =>
			heightIn(widthOf(layout, to.from - from.to), size.width) - 20 > textWidth(text) - 4
	);
};

/** Dotted lines for these times, as all that we derive. */
export const lineOfTime = (layout: ActorsLayout): Mark[] =>
	timesIn(layout).map(({ from, to }): Mark => {
		const [share, down] = timesAt(layout);
		return {
			type: 'path',
			key: `time from ${from.id}`,
			at: [from.to, share, to.from, share],
			by: [10, down, -10, down],
			anchors: 'db',
			style: {
				stroke: 'var(--ink)',
				'stroke-width': 1.5,
				'stroke-dasharray': '1 2.5',
				'stroke-linecap': 'round'
			}
		};
	});
