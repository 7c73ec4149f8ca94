import { areaPath, linePath } from '$lib/chart/path';
import type { Point } from '$lib/chart/place-annotations';
import { pixelsOf, type Plot } from '$lib/chart/plot';
import { LANES } from '../../tables/actor-lanes';
import { CLASS_CONTROL } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { areaUnder } from '../monthly';
import { cardsOf } from './actors-cards';
import { eventOf, IN_FORCE, isLetter, isVisit, placedEvents, timeLines } from './actors-events';
import { isTight, laneAt, partOpacity, textOpacity } from './actors-layout';
import type { ActorsKeyframe } from './actors-states';
import { deathsAround } from './actors-totals';

/** A path, in an ink outline unless it says otherwise. */
export interface Shape {
	d: string;
	stroke?: string;
	fill?: string;
	width?: number;
	dash?: string;
	opacity?: number;
}

/** Half a disc, and how far a visit reaches beyond its lanes. */
export const sizesOf = (tight: boolean) => (tight ? { r: 5, over: 8 } : { r: 6, over: 11 });

/** A rectangle with round corners. */
function pill(x: number, y: number, width: number, height: number, most = Infinity): string {
	const r = Math.min(most, width / 2, height / 2);
	const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
	const [across, down] = [width - 2 * r, height - 2 * r];
	return (
		`M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}` +
		`h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
	);
}

const disc = (x: number, y: number, r: number) => pill(x - r, y - r, 2 * r, 2 * r);

/** Dashed, as all that is said or planned; dotted, as all that we derive. */
const DASHED = '3 2.5';
const DOTTED = '1 2.5';

function lanes(keyframe: ActorsKeyframe, { xRange: [left, right], yScale, ...box }: Plot): Shape[] {
	return LANES.filter((lane) => lane !== 'joint-work').map((lane) => {
		const { y, opacity } = laneAt(lane, keyframe, isTight(box));
		return { d: `M${left} ${yScale(y)}H${right}`, stroke: 'rule', opacity };
	});
}

/** Joint work: dashed while it is suspended, open once it is agreed, and solid once the group meets. */
function jointWork(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Shape[] {
	const lane = laneAt('joint-work', keyframe, isTight(plot));
	const y = plot.yScale(lane.y) - 5;
	const [left, right] = plot.xRange;
	const [agreed = 0, met = 0] = ['meeting-2023', 'working-group'].map((id) =>
		Math.min(right, plot.xScale(eventOf(data, id).from))
	);
	const { opacity } = lane;
	return [
		{
			d: `M${left} ${y}H${agreed}M${left} ${y + 10}H${agreed}`,
			stroke: 'slate',
			dash: '5 3',
			opacity
		},
		{ d: `M${met} ${y}H${agreed}v10H${met}`, opacity },
		{ d: `M${met} ${y}H${right}v10H${met}z`, fill: 'ink', stroke: '', opacity }
	];
}

/** Deaths before and under the rule, their months, and the rule itself. */
function deaths(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Shape[] {
	const { xScale, yScale, xRange } = plot;
	const [left, right] = xRange;
	const tight = isTight(plot);
	const opacity = partOpacity(keyframe.control);
	const rule = xScale(CLASS_CONTROL);
	const [base, top] = [yScale(0), yScale(laneAt('china', keyframe, tight).y)];
	const y = base + (tight ? 8 : 14);
	const bar = tight ? 4 : 5;
	const line = deathsAround(data);
	const area = areaUnder(
		line[0]?.x ?? 0,
		line.map((point) => point.y)
	);
	const announced = xScale(eventOf(data, 'control-announced').from);
	return [
		{ d: areaPath(area, xScale, yScale), fill: 'accent', stroke: '', opacity: opacity * 0.13 },
		{ d: `M${left} ${base}H${right}`, stroke: 'axis', opacity },
		{ d: `M${rule} ${top}V${y + (tight ? 32 : 42)}`, dash: '2 3', width: 1.25, opacity },
		{ d: linePath(line, xScale, yScale), stroke: 'accent', width: 2.5, opacity },
		...[12, 24].map((i) => ({
			d: disc(xScale(line[i]?.x ?? 0), yScale(line[i]?.y ?? 0), 5),
			stroke: 'accent',
			fill: 'paper',
			width: 2,
			opacity
		})),
		{
			d: `M${left} ${y - 5}v5H${rule - 3}v-5M${rule + 3} ${y - 5}v5H${right}v-5`,
			width: 1.75,
			opacity
		},
		{ d: `M${rule} ${top - bar}H${right}v${2 * bar}H${rule}z`, fill: 'ink', stroke: '', opacity },
		// On a phone, the label of this day stands above that of the day before it.
		...(tight && top > 60
			? [{ d: `M${announced} ${top - 8}v-26`, stroke: 'slate', dash: DOTTED, opacity }]
			: [])
	];
}

/** Discs on the days of events, arrows for letters, and capsules for visits. */
function events(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Shape[] {
	const tight = isTight(plot);
	const { over, ...sizes } = sizesOf(tight);
	const { trip } = keyframe;
	// Above the visit, the days of the letters are close together, so their marks are smaller.
	const r = sizes.r - 1.5 * trip;
	return placedEvents(data, keyframe, plot).flatMap(({ event, x, right, y, opacity, ends }) => {
		const done = event.standing === 'done';
		const visit = isVisit(event);
		const [end] = ends.slice(-1);
		const dated = textOpacity(
			keyframe.letters + (done && event.topics.includes('letters') ? 0 : trip)
		);
		const low = Math.max(y, ...ends.map((each) => each.y)) + over + 1;
		// Where there is room, a dotted line leads to the day on the axis.
		const dotted: Shape = {
			d: `M${end?.x ?? x} ${low}V${plot.yRange[0]}`,
			stroke: 'slate',
			dash: '1 3',
			opacity: tight ? 0 : opacity * dated
		};
		if (visit && end) {
			// A planned one keeps clear of the day on which it was put off.
			const from = y - over + (done ? 0 : (over + r + 3) * trip);
			const d = pill(x, from, right - x, Math.min(end.y + over, plot.yRange[0]) - from, 9);
			return [
				dotted,
				done ? { d, fill: 'ink', opacity } : { d, fill: 'paper', dash: DASHED, opacity }
			];
		}
		// A rule in force is a bar: see `deaths`.
		if (event.id === IN_FORCE) return [];
		const links = ends.flatMap((to, i): Shape[] => {
			const head = to.y - 2 - (r + 2) * trip;
			const shown = opacity * to.opacity;
			const link = { width: 1.75, opacity: shown };
			const mark = { fill: 'ink', stroke: '', opacity: shown };
			if (isLetter(event)) {
				return [
					{ ...link, d: `M${to.x} ${y}V${head - 7}` },
					{ ...mark, d: `M${to.x} ${head}l-5 -9h10z` }
				];
			}
			const meets = event.toLanes[i] !== 'joint-work';
			return [
				{ ...link, d: `M${to.x} ${y}V${to.y}` },
				...(meets ? [{ ...mark, d: disc(to.x, to.y, r) }] : [])
			];
		});
		const d = pill(x - r, y - r, right - x + 2 * r, 2 * r);
		const joint = event.fromLane === 'joint-work';
		return [
			dotted,
			...links,
			...(joint ? [{ d, stroke: 'paper', width: 4, opacity }] : []),
			{ d, fill: 'ink', stroke: '', opacity }
		];
	});
}

/** All marks of a keyframe, from back to front. */
export const shapesOf = (data: Tables, keyframe: ActorsKeyframe, plot: Plot): Shape[] =>
	[
		...lanes(keyframe, plot),
		...(keyframe.trip > 0 ? jointWork(data, keyframe, plot) : []),
		...(keyframe.control > 0 ? deaths(data, keyframe, plot) : []),
		...timeLines(data, keyframe, plot).map(({ x, right, y, opacity }) => ({
			d: `M${x} ${y}H${right}`,
			dash: DOTTED,
			opacity
		})),
		...events(data, keyframe, plot),
		...(keyframe.levers > 0 ? cardsOf(data, keyframe, plot) : []).map(
			({ x, y, width, height }) => ({
				d: pill(x, y, width, height, 6),
				fill: 'paper',
				dash: DASHED,
				opacity: partOpacity(keyframe.levers)
			})
		)
	].filter(({ opacity }) => opacity !== 0);

/** The lines that texts keep clear of: lanes, links, the sides of visits, and deaths with the rule. */
export function obstaclesOf(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Point[][] {
	const tight = isTight(plot);
	const { over } = sizesOf(tight);
	const [left, right] = plot.xRange;
	const upright = (x: number, from: number, to: number): Point[] => [
		[x, from],
		[x, to]
	];
	return [
		...LANES.map((lane) => laneAt(lane, keyframe, tight))
			.filter(({ opacity }) => opacity > 0)
			.map(({ y }): Point[] => [
				[left, plot.yScale(y)],
				[right, plot.yScale(y)]
			]),
		...placedEvents(data, keyframe, plot).flatMap(({ event, x, right, y, ends }) => {
			const top = y - (event.standing === 'done' ? over : over * keyframe.letters);
			return ends.flatMap((end) =>
				isVisit(event)
					? [upright(x, top, end.y), upright(right, top, end.y)]
					: [upright(end.x, y, end.y)]
			);
		}),
		...(keyframe.control > 0
			? [
					pixelsOf(plot, deathsAround(data)),
					upright(plot.xScale(CLASS_CONTROL), plot.yScale(3), plot.yScale(0))
				]
			: [])
	];
}
