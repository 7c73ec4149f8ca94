import words from '$words/ages.json';
import type { Mark } from '$lib/drawing/drawing-types';
import type { PlotMark } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';

/** The last age on the axis. */
export const OLDEST = 90;

/** How far the axis is above the middle between the bars, as its labels are below it, in pixels. */
const ABOVE = 8;

/** The axis of ages between the bars, and a line at each age where a statement begins or ends. */
export const ageAxis = (edges: readonly number[]): PlotMark => ({
	key: 'axis',
	extent: { x: [], y: [] },
	plot: { by: 'y' },
	piece: ({ size: { compact } }) => {
		const step = compact ? 20 : 10;
		const ages = Array.from({ length: OLDEST / step }, (_, i) => (i + 1) * step);
		const label = { free: true, fixed: true } as const;
		const first = { ...label, at: [0, 0], anchors: 'bd', offsets: [[0.01, 20 - ABOVE]] } as const;
		const soft = (text: string) => [[{ text, tone: 'soft' }]] as const;
		const withUnit = soft(fillMessage(words.age, { age: 0 }));
		const lines = (
			key: string,
			at: readonly number[],
			by: readonly number[],
			style: object
		): Mark => ({
			type: 'path',
			key,
			at,
			by,
			breaks: at.flatMap((_, i) => (i > 0 && i % 4 === 0 ? i / 2 : [])),
			style: { stroke: 'var(--slate)', ...style }
		});
		return {
			back: [
				lines(
					'edges',
					edges.flatMap((age) => [age, 1.4, age, 0, age, -0.6, age, -1.4]),
					[0, 0, 0, -ABOVE, 0, 0, 0, 0],
					{ 'stroke-dasharray': '1 3' }
				),
				{
					type: 'path',
					key: 'axis',
					at: [0, 0, 1, 0],
					by: [0, -ABOVE],
					anchors: 'bd',
					style: { stroke: 'var(--axis)' }
				},
				lines(
					'ticks',
					ages.flatMap((age) => [age, 0, age, 0]),
					[0, -ABOVE, 0, 5 - ABOVE],
					{
						stroke: 'var(--rule)'
					}
				)
			],
			front: [
				{
					type: 'texts',
					key: 'ages',
					at: ages.flatMap((age) => [age, 0]),
					by: [0, 20 - ABOVE],
					texts: ages.map(String),
					style: { fill: 'var(--soft)', 'font-size': 13, 'text-anchor': 'middle' }
				}
			],
			obstacles: ['axis'],
			// The first label has the unit if there is no room for it above the axis.
			labels: compact
				? [{ ...first, id: 'age 0', texts: withUnit }]
				: [
						{
							...label,
							id: 'unit',
							at: [1, 0],
							anchors: 'bd',
							offsets: [[-0.01, -ABOVE - 8]],
							texts: soft(words.ageInYears),
							room: 40,
							rank: 'may'
						},
						{ ...first, id: 'age 0', texts: soft('0'), room: 40, rank: 'may' },
						{ ...first, id: 'age 0 with unit', unless: 'age 0', texts: withUnit }
					]
		};
	}
});
