import type { During, Mark } from '$lib/drawing/drawing-types';
import type { Month } from '$lib/data/month';
import type { PlotMark } from '$lib/marks';
import { labelOf } from '$lib/marks/texts';
import { STORY_YEAR_END } from '../../tables/selectors';

/** Half of the foot of a bracket, and the room for the point above it, in pixels. */
const [FOOT, POINT] = [6, 9];

/** How many times as many deaths a month has: a line from their number down to the first one. */
export const bracket = (
	key: string,
	month: Month,
	[low, high]: readonly [number, number],
	texts: string,
	during: During
): PlotMark => ({
	key,
	extent: { x: [month], y: [low, high] },
	piece: () => ({
		front: [
			{
				type: 'path',
				key,
				at: [month, high, month, low, month, low, month, low],
				by: [0, POINT, 0, 0, -FOOT, 0, FOOT, 0],
				breaks: [2],
				during,
				style: { stroke: 'var(--ink)', 'stroke-width': 2, fill: 'none' }
			}
		],
		labels: [
			labelOf(key, { at: [month, (2 * low + high) / 3] }, { texts, side: 'w', number: true }, FOOT)
		],
		obstacles: [key]
	})
});

/** Half of the height of a row of months in pixels, and half of the width of a month in it. */
const [ROW, WIDE] = [8, 0.42];

/** Eleven of the months that two points side by side count: they are in both rows. */
const isShared = (month: Month) => month > STORY_YEAR_END - 12 && month < STORY_YEAR_END;

/** The twelve months that a point counts, as a row below it. @param depth a share of the plot */
export const twelveMonths = (
	key: string,
	{ end, deaths, depth }: { end: Month; deaths: number; depth: number },
	texts: string
): PlotMark => {
	const months = Array.from({ length: 12 }, (_, i) => end - 11 + i);
	const cells = (name: string, fill: string, some: readonly Month[]): Mark => ({
		type: 'rect',
		key: `${name} ${key}`,
		at: some.flatMap((month) => [month - WIDE, depth, month + WIDE, depth]),
		by: [0, -ROW, 0, ROW],
		anchors: 'dp',
		style: { fill, stroke: 'var(--slate)', 'stroke-width': 1.5 }
	});
	const own = months.filter((month) => !isShared(month));
	const place = { at: [end - 11 - WIDE, depth], anchors: 'dp', fixed: true } as const;
	return {
		key,
		extent: { x: [end - 11, end], y: [deaths] },
		piece: ({ y: [low, high] }) => ({
			back: [
				{
					type: 'path',
					key: `guide ${key}`,
					at: [end, (high - deaths) / (high - low), end, depth],
					anchors: 'dp',
					style: { stroke: 'var(--slate)', 'stroke-width': 1.5 }
				}
			],
			front: [
				cells('shared', 'var(--slate)', months.filter(isShared)),
				cells('own', 'var(--paper)', own)
			],
			labels: [labelOf(key, place, { texts, side: 'ne', free: true }, ROW)]
		})
	};
};
