import { pixelsOf, type Plot } from '$lib/chart/plot';
import type { Point } from '$lib/chart/place-annotations';
import { textWidth } from '$lib/chart/wrap';
import { LANES } from '../../tables/actor-lanes';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { CLASS_CONTROL } from '../../tables/selectors';
import { IN_FORCE, timesOf, yearsAround } from './actors-derived';
import { eventOpacity, isTight, laneAt, sharesOf, textOpacity } from './actors-layout';
import { eventsOf, NAMES, type ActorsKeyframe } from './actors-states';

/** What a link is: a letter has a direction, a visit takes up its days, all others are plain. */
type Kind = 'letter' | 'visit' | 'meeting';

/** The mark of an event, in pixels. */
export interface Mark {
	event: PolicyEvent;
	kind: Kind;
	/** From its first day to its last one. */
	x: number;
	right: number;
	y: number;
	opacity: number;
	ends: { x: number; y: number; opacity: number }[];
}

export const kindOf = ({ fromLane, toLanes }: PolicyEvent): Kind =>
	fromLane === 'congress' ? 'letter' : toLanes[0] === 'china' ? 'visit' : 'meeting';

/** The sizes of marks in a drawing: half a disc, half a letter to two, and how far a visit overlaps. */
export const sizesOf = (tight: boolean) =>
	tight ? { r: 5, apart: 4.5, over: 8 } : { r: 6, apart: 6, over: 11 };

/** The marks of a keyframe, oldest first. */
export function marksOf(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Mark[] {
	const tight = isTight(plot);
	const { apart } = sizesOf(tight);
	const shares = new Map<PolicyEvent, number>();
	for (const [state, share] of sharesOf(keyframe)) {
		for (const event of eventsOf(data, state)) {
			shares.set(event, (shares.get(event) ?? 0) + share);
		}
	}
	const day = plot.xScale(1 / 30) - plot.xScale(0);
	return [...shares]
		.sort(([a], [b]) => a.from - b.from)
		.flatMap(([event, share], i): Mark[] => {
			// A rule in force is a bar: see `BeforeAfter`.
			if (!event.fromLane || event.id === IN_FORCE) return [];
			const kind = kindOf(event);
			const lane = laneAt(event.fromLane, keyframe, tight);
			const opacity = eventOpacity(Math.min(1, share), i, shares.size) * lane.opacity;
			if (opacity <= 0) return [];
			const [from, to] = [plot.xScale(event.from), plot.xScale(event.to)];
			// A visit is as wide as its days and never too narrow to be seen.
			const half = kind === 'visit' ? Math.max(day / 2, 4.5 - (to - from) / 2) : 0;
			const spread = kind === 'letter' ? apart * keyframe.letters : 0;
			const last = event.toLanes.length - 1;
			const ends = event.toLanes.map((lane, j) => {
				const { y, opacity } = laneAt(lane, keyframe, tight);
				return { x: (from + to) / 2 + spread * (2 * j - last), y: plot.yScale(y), opacity };
			});
			const wide = kind === 'letter' ? spread * last : 0;
			return [
				{
					event,
					kind,
					x: from - half - wide,
					right: to + half + wide,
					y: plot.yScale(lane.y),
					opacity,
					ends
				}
			];
		});
}

/** The dotted lines of times between events, in pixels, with their texts from full to brief. */
export const timeLines = (data: Tables, keyframe: ActorsKeyframe, plot: Plot) =>
	sharesOf(keyframe).flatMap(([state, share]) =>
		timesOf(data, state).flatMap(({ from, to, y, text }) => {
			const [x, right] = [plot.xScale(from.to) + 10, plot.xScale(to.from) - 10];
			const brief = text.replace(' later', '');
			const texts = isTight(plot) ? [brief] : [text, brief];
			// A line that is too short for its text is left out.
			const drawn = right - x > textWidth(brief, 12) - 4 && !(isTight(plot) && state === 'control');
			const id = `${from.id}-${to.id}`;
			return drawn
				? [{ id, state, x, right, y: plot.yScale(y), texts, opacity: textOpacity(share) }]
				: [];
		})
	);

/** The line of deaths, and the day of the rule. */
function linesAround(data: Tables, plot: Plot): Point[][] {
	const rule = plot.xScale(CLASS_CONTROL);
	return [
		pixelsOf(plot, yearsAround(data)),
		[
			[rule, plot.yScale(3)],
			[rule, plot.yScale(0)]
		]
	];
}

/** The lines that texts keep clear of: lanes, links and the sides of visits. */
export function linesOf(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Point[][] {
	const { over } = sizesOf(isTight(plot));
	return [
		...drawnLanes(keyframe, plot).map(({ y }): Point[] => [
			[plot.xRange[0], y],
			[plot.xRange[1], y]
		]),
		...(keyframe.control > 0 ? linesAround(data, plot) : []),
		...marksOf(data, keyframe, plot).flatMap(({ kind, x, right, y, ends }) =>
			ends.flatMap((end) =>
				(kind === 'visit' ? [x, right] : [end.x]).map((x): Point[] => [
					[x, y - (kind === 'visit' ? over : 0)],
					[x, end.y]
				])
			)
		)
	];
}

/** The lanes of a keyframe that can be seen. */
export const drawnLanes = (keyframe: ActorsKeyframe, plot: Plot) =>
	LANES.map((lane) => {
		const { y, opacity } = laneAt(lane, keyframe, isTight(plot));
		return { lane, names: NAMES[lane], y: plot.yScale(y), opacity };
	}).filter(({ opacity }) => opacity > 0);
