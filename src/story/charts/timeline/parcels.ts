import words from '$words/timeline.json';
import { textLines } from '$lib/chart/text-line';
import { parseMonth, type Month } from '$lib/data/month';
import type { Label } from '$lib/drawing/drawing-types';
import type { PlotMark } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { PolicyEvent } from '../../tables/events-table';

/** Above the plot, in pixels: the edges of the strip, and the foot of its names. */
const [TOP, BOTTOM, NAMES] = [-54, -30, -62];

/** How opaque what has ended is. */
const GHOST = 0.2;

/** The months in which direct parcels largely ended, as our sources give the year alone: how opaque they are. */
const ENDING = Array.from(
	{ length: 12 },
	(_, i) => [parseMonth('2019-01') + i, 1 - ((1 - GHOST) * (i + 0.5)) / 12] as const
);

const label = (
	id: string,
	texts: readonly string[],
	place: Pick<Label, 'at' | 'offsets'> & Partial<Label>
) => ({
	id,
	anchors: 'dp' as const,
	free: true as const,
	texts: texts.map((text) => textLines(text)),
	...place
});

/**
 * The strip of parcels above the plot. It is hatched, as no amounts are known, and fades to a ghost. A line
 * marks the day of a rule in both.
 */
export function parcels(
	[start, end]: readonly [Month, Month],
	rules: readonly PolicyEvent[]
): PlotMark {
	const parts = [[start, 1], ...ENDING, [parseMonth('2020-01'), GHOST]] as const;
	return {
		key: 'parcels',
		extent: { x: [start, end], y: [] },
		above: { y: 'top', lines: 4 },
		piece: () => ({
			back: parts.map(([left, opacity], i) => ({
				type: 'rect',
				key: `parcels ${left}`,
				at: [left, 0, parts[i + 1]?.[0] ?? end, 0],
				by: [0, TOP, 0, BOTTOM],
				anchors: 'dp',
				style: { fill: 'hatch-accent', 'fill-opacity': opacity }
			})),
			front: rules.map(({ id, from: at }) => ({
				type: 'path',
				key: `day of ${id}`,
				at: [at, 0, at, 1],
				by: [0, TOP, 0, 0],
				anchors: 'dp',
				style: { stroke: 'var(--ink)', 'stroke-width': 2 }
			})),
			labels: [
				label('ended', words.parcelsEnded, { at: [end, 0], offsets: [[-0.01, NAMES]] }),
				label('parcels', words.parcels, { at: [start, 0], offsets: [[0.01, NAMES]] }),
				...rules.map(({ id, from: at, when, brief }) =>
					label(id, [`**${when.full}**\n${fillMessage(words.begins, { rule: brief })}`], {
						at: [at, 0],
						by: [0, BOTTOM],
						offsets: [[-9, 17]],
						// Right of the labels of the scale.
						within: ['b', (at - start) / (end - start), -33],
						wraps: true
					})
				)
			],
			obstacles: rules.map(({ id }) => `day of ${id}`)
		})
	};
}
