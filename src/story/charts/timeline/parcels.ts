import words from '$words/timeline.json';
import { textLines } from '$lib/chart/text-line';
import { parseMonth, type Month } from '$lib/data/month';
import type { Label, PathMark, RectMark } from '$lib/drawing/drawing-types';
import type { PlotMark } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { PolicyEvent } from '../../tables/events-table';

/** Above the plot, in pixels: the edges of the strip, and the foot of its names. */
const [TOP, BOTTOM, NAMES] = [-54, -30, -62];

/** How opaque what has ended is. */
const GHOST = 0.2;

/** The months in which direct parcels largely ended: our sources give the year alone. */
const ENDED = [parseMonth('2019-01'), parseMonth('2020-01')] as const;

/**
 * The strip of parcels above the plot. It is hatched, as no amounts are known, and fades to a ghost. A line
 * marks the day of a rule in both.
 */
export function parcels(
	[start, end]: readonly [Month, Month],
	rules: readonly PolicyEvent[]
): PlotMark {
	const [from, to] = ENDED;
	const part = (left: Month, right: Month, opacity: number): RectMark => ({
		type: 'rect',
		key: `parcels ${left}`,
		at: [left, 0, right, 0],
		by: [0, TOP, 0, BOTTOM],
		anchors: 'dp',
		style: { fill: 'hatch-accent', 'fill-opacity': opacity }
	});
	const edges = (key: string, right: Month, opacity: number): PathMark => ({
		type: 'path',
		key,
		at: [right, 0, start, 0, start, 0, right, 0],
		by: [0, TOP, 0, TOP, 0, BOTTOM, 0, BOTTOM],
		anchors: 'dp',
		style: { fill: 'none', stroke: 'var(--accent)', 'stroke-width': 1.5, 'stroke-opacity': opacity }
	});
	const label = (
		id: string,
		texts: readonly string[],
		place: Pick<Label, 'at' | 'offsets'> & Partial<Label>,
		tone?: 'soft'
	): Label => ({
		id,
		anchors: 'dp',
		free: true,
		texts: texts.map((text) => textLines(text, tone)),
		...place
	});
	const fading = Array.from({ length: to - from }, (_, i) =>
		part(from + i, from + i + 1, 1 - ((1 - GHOST) * (i + 0.5)) / (to - from))
	);
	return {
		key: 'parcels',
		extent: { x: [start, end], y: [] },
		above: { y: 'top', lines: 4 },
		piece: () => ({
			back: [
				part(start, from, 1),
				...fading,
				part(to, end, GHOST),
				edges('edges of parcels', from, 1),
				edges('edges of the ghost', end, GHOST)
			],
			front: rules.map(({ id, from: at }) => ({
				type: 'path',
				key: `day of ${id}`,
				at: [at, 0, at, 1],
				by: [0, TOP, 0, 0],
				anchors: 'dp',
				style: { stroke: 'var(--ink)', 'stroke-width': 2 }
			})),
			labels: [
				label('ended', words.parcelsEnded, { at: [end, 0], offsets: [[-0.01, NAMES]] }, 'soft'),
				label('parcels', words.parcels, { at: [start, 0], offsets: [[0.01, NAMES]] }),
				...rules.map(({ id, from: at, when, brief }) =>
					label(id, [`**${when.full}**\n${fillMessage(words.begins, { rule: brief })}`], {
						at: [at, 0],
						by: [0, BOTTOM],
						offsets: [[-9, 17]]
					})
				)
			],
			obstacles: rules.map(({ id }) => `day of ${id}`)
		})
	};
}
