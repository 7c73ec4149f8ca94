import words from '$words/timeline.json';
import { fittingOrLast, textWidth } from '$lib/chart/wrap';
import { count } from '$lib/data/format';
import { shortMonth } from '$lib/data/month';
import type { AreaMark, Axis, Label, Mark, SizeClass, TickSet } from '$lib/drawing/drawing-types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { CLASS_CONTROL, RECENT_MONTHS } from '../../tables/selectors';
import type { Series } from '../../tables/series-schema';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { isLow, sides, type Part } from './timeline-layout';
import { monthsOf, type LineState } from './timeline-states';

/**
 * The upper end of the scale of deaths: above the highest estimate, at a number with round
 * quarters. Events and explanations are above it.
 */
export const mostOf = ({ deaths }: Tables): number =>
	Math.ceil(highestEstimate(deaths.synthetic_opioids).value / 20_000) * 20_000;

const print = (value: number, { compact }: SizeClass) =>
	compact && value > 0
		? fillMessage(words.thousands, { count: count(value / 1000) })
		: count(value);

/** From this length, in pixels, the axis has four parts. */
const TALL = 64;

/** The scale of the line. Except in `climb`, its upper end is in the text above it and has no tick. */
export function deathsAxis(data: Tables, state: LineState, size: SizeClass): Axis {
	const most = mostOf(data);
	const set = (parts: number, least: number): TickSet => ({
		least,
		ticks: Array.from({ length: parts + (state === 'climb' ? 1 : 0) }, (_, i) => {
			const level = (most / parts) * i;
			return [level, print(level, size)] as const;
		})
	});
	// A wide and low slide has a line that is as low as on a phone.
	if (isLow(size)) return { sets: [set(1, 0)] };
	return { sets: size.compact ? [set(2, 0)] : [set(4, TALL), set(2, 0)] };
}

const SERIES = 'deaths';
const PREDICTED = 'deaths predicted';

/** The line is still there while the lanes of chemicals fade in. */
const LEAVING = { leaving: [0, 1] } as const;

const area = (key: string, rest: Pick<AreaMark, 'style'> & Partial<AreaMark>): Mark => ({
	type: 'area',
	key,
	high: [PREDICTED],
	low: [SERIES],
	...LEAVING,
	...rest
});

/** The newest months of the band, which CDC still revises most. */
const recentBand = (deaths: Series): Mark =>
	area('deaths recent', {
		style: { fill: 'hatch-accent' },
		from: lastMonth(deaths) - RECENT_MONTHS
	});

/** The reported deaths, the band to the estimated ones, and what is said of them. */
export function deathsPart(data: Tables, state: LineState, size: SizeClass): Part {
	const deaths = data.deaths.synthetic_opioids;
	const { first, reported, predicted } = deaths;
	return {
		series: {
			[SERIES]: { x: first, y: reported },
			[PREDICTED]: { x: first, y: predicted }
		},
		plot: [
			area('deaths band', { style: { fill: 'var(--accent)', 'fill-opacity': 0.35 } }),
			...(state === 'climb' ? [] : [recentBand(deaths)]),
			{
				type: 'line',
				key: SERIES,
				series: [SERIES],
				style: {
					stroke: 'var(--accent)',
					fill: 'none',
					'stroke-width': 2.5,
					'stroke-linejoin': 'round'
				},
				...LEAVING
			}
		],
		...(state === 'climb' ? climbPart(data, size) : scalePart(data, size))
	};
}

const hollow = (key: string, at: readonly [number, number]): Mark => ({
	type: 'dot',
	key,
	at,
	r: [5],
	style: { stroke: 'var(--accent)', fill: 'var(--paper)', 'stroke-width': 2 }
});

/** The control and the end of the line, each with its figure. */
function climbPart(data: Tables, size: SizeClass): Pick<Part, 'front' | 'labels'> {
	const deaths = data.deaths.synthetic_opioids;
	const then = deathsAt(deaths, 'predicted', CLASS_CONTROL);
	const [, end] = monthsOf(data, 'climb');
	const last = deathsAt(deaths, 'predicted', end);
	const until = fittingOrLast(
		fillMessages(words.estimatedTo, { month: shortMonth(CLASS_CONTROL) }),
		controlRoom(data, size)
	);
	const lastLabel: Label = {
		id: 'end',
		at: [end, last],
		offsets: [[-1, -11]],
		free: true,
		texts: [
			[
				{ text: count(last), bold: true },
				{ text: fillMessage(words.estimated, { month: shortMonth(end) }), tone: 'soft' }
			]
		]
	};
	return {
		front: [
			hollow('control', [CLASS_CONTROL, then]),
			{
				type: 'text',
				key: 'control figure',
				at: [CLASS_CONTROL, then],
				by: [-10, -26],
				anchor: 'end',
				lines: [
					{ text: count(then), bold: true },
					{ text: until, tone: 'soft' }
				]
			},
			hollow('end dot', [end, last]),
			{
				type: 'text',
				key: 'synthetic opioids',
				at: [1, 1],
				by: [0, -10],
				anchors: 'pp',
				anchor: 'end',
				lines: [{ text: words.syntheticOpioids, tone: 'accent' }]
			}
		],
		labels: [lastLabel]
	};
}

/** The width from the scale to the control, in the smallest drawing of a class. */
function controlRoom(data: Tables, size: SizeClass): number {
	const [start, end] = monthsOf(data, 'climb');
	const { left, right } = sides(size);
	return ((CLASS_CONTROL - start) / (end - start)) * (size.width - left - right) - 10;
}

/** The upper end of the scale, and what it counts. */
function scalePart(data: Tables, size: SizeClass): Pick<Part, 'back' | 'front'> {
	const most = mostOf(data);
	const small = isLow(size) ? 12 : 13;
	const room = size.width - textWidth(words.syntheticOpioids, small);
	return {
		back: [
			{
				type: 'path',
				key: `y ${most}`,
				at: [0, most, 1, most],
				anchors: 'pd',
				style: { stroke: 'var(--rule)' }
			}
		],
		front: [
			{
				type: 'text',
				key: 'scale',
				at: [0, most],
				by: [0, -6],
				anchors: 'bd',
				size: small,
				lines: [
					{
						lead: fittingOrLast(
							fillMessages(words.scale, { most: print(most, size) }),
							room,
							small
						),
						text: words.syntheticOpioids,
						tone: 'accent'
					}
				]
			}
		]
	};
}
