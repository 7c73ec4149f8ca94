import words from '$words/actors.json';
import { box, laneText, linkMark } from '$lib/charts/lanes/draw-lanes';
import { pixels, plus } from '$lib/charts/lanes/height';
import { textRows } from '$lib/charts/lanes/text-rows';
import type { Drawing, Mark } from '$lib/drawing/drawing-types';
import { CLASS_CONTROL } from '../../tables/selectors';
import { eventOf } from './actors-events';
import type { ActorsLayout } from './actors-layout';
import { deathsAround } from './actors-totals';

type DeathParts = Pick<Drawing, 'series' | 'back' | 'plot' | 'front'> & { obstacles: string[] };

/** Deaths before and under the rule, their months, and the rule itself. */
export function deathParts(layout: ActorsLayout): DeathParts {
	const { data, x, y, at, tight } = layout;
	const line = deathsAround(data);
	const [base, china] = [at(0), y('china')];
	const under = plus(base, pixels(tight ? 8 : 14));
	const bar = tight ? 4 : 5;
	const [start, end] = x;
	const [share, down] = under;
	const ticks: Mark = {
		type: 'path',
		key: 'months',
		at: [
			start,
			start,
			CLASS_CONTROL,
			CLASS_CONTROL,
			CLASS_CONTROL,
			CLASS_CONTROL,
			end,
			end
		].flatMap((month) => [month, share]),
		by: [0, -5, 0, 0, -3, 0, -3, -5, 3, -5, 3, 0, 0, 0, 0, -5].map((each, i) =>
			i % 2 === 0 ? each : each + down
		),
		breaks: [4],
		anchors: 'db',
		style: { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.75 }
	};
	return {
		series: { deaths: { x: line[0]?.x ?? start, y: line.map((point) => point.y) } },
		back: [
			{
				type: 'path',
				key: 'base',
				at: [0, 1, 1, 1],
				anchors: 'pp',
				style: { stroke: 'var(--axis)', 'stroke-width': 1.5 }
			},
			linkMark({
				key: 'rule below',
				at: CLASS_CONTROL,
				from: base,
				to: plus(under, pixels(tight ? 32 : 42)),
				style: RULE
			}),
			linkMark({ key: 'rule', at: CLASS_CONTROL, from: china, to: base, style: RULE })
		],
		plot: [
			{
				type: 'area',
				key: 'area of deaths',
				high: ['deaths'],
				style: { fill: 'var(--accent)', 'fill-opacity': 0.13 }
			},
			{
				type: 'line',
				key: 'deaths',
				series: ['deaths'],
				style: { stroke: 'var(--accent)', fill: 'none', 'stroke-width': 2.5 }
			}
		],
		front: [
			...[12, 24].map((i): Mark => ({
				type: 'dot',
				key: `total ${i}`,
				at: [line[i]?.x ?? 0, line[i]?.y ?? 0],
				r: [5],
				style: { stroke: 'var(--accent)', fill: 'var(--paper)', 'stroke-width': 2 }
			})),
			ticks,
			box('in force', [CLASS_CONTROL, end], [plus(china, pixels(-bar)), plus(china, pixels(bar))], {
				fill: 'var(--ink)'
			}),
			...announcedLine(layout),
			...deathsAbout(layout)
		],
		obstacles: ['deaths', 'rule']
	};
}

const RULE = { stroke: 'var(--ink)', 'stroke-width': 1.25, 'stroke-dasharray': '2 3' };

/** On a phone, the label of this day stands above that of the day before it. */
const announcedLine = ({ data, tight, low, y }: ActorsLayout): Mark[] =>
	tight && !low
		? [
				linkMark({
					key: 'line of control-announced',
					at: eventOf(data, 'control-announced').from,
					from: plus(y('china'), pixels(-8)),
					to: plus(y('china'), pixels(-34)),
					style: {
						stroke: 'var(--slate)',
						'stroke-width': 1.5,
						'stroke-dasharray': '1 2.5',
						'stroke-linecap': 'round'
					}
				})
			]
		: [];

/** What the line of deaths is, left of it. In a tight drawing, a label says it. */
const deathsAbout = ({ tight, at }: ActorsLayout): Mark[] =>
	tight
		? []
		: [
				laneText(
					{
						key: 'title of deaths',
						by: [0, 6],
						lines: [{ text: words.deathsTitle, tone: 'accent', bold: true }]
					},
					at(1)
				),
				...textRows('about deaths', words.deathsAbout, [pixels(0), plus(at(1), pixels(23))], {
					pitch: 17,
					size: 13,
					tone: 'soft'
				})
			];
