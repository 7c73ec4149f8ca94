import type { Plot } from '$lib/chart/plot';
import type { Point } from '$lib/chart/place-annotations';
import { LANES } from '../../tables/actor-lanes';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { timesOf } from './actors-derived';
import { fadeOf, isTight, laneAt, sharesOf } from './actors-layout';
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

/** Events fade in one after another, and out in the opposite order. */
const staged = (share: number, i: number, of: number) =>
	Math.min(1, Math.max(0, (share - 0.4 - (0.4 * i) / of) / 0.2));

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
			if (!event.fromLane) return [];
			const kind = kindOf(event);
			const lane = laneAt(event.fromLane, keyframe, tight);
			const opacity = staged(share, i, shares.size) * lane.opacity;
			if (opacity <= 0) return [];
			const [from, to] = [plot.xScale(event.from), plot.xScale(event.to)];
			// A visit is as wide as its days and never too narrow to be seen.
			const half = kind === 'visit' ? Math.max(day / 2, 4.5 - (to - from) / 2) : 0;
			const spread = kind === 'letter' ? apart * keyframe.letters : 0;
			const last = event.toLanes.length - 1;
			const ends = event.toLanes.map((to, j) => {
				const { y, opacity } = laneAt(to, keyframe, tight);
				return { x: from + spread * (2 * j - last), y: plot.yScale(y), opacity };
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

/** The dotted lines of times between events, in pixels. */
export const timeLines = (data: Tables, keyframe: ActorsKeyframe, plot: Plot) =>
	sharesOf(keyframe).flatMap(([state, share]) =>
		timesOf(data, state).map(({ from, to, y }) => ({
			id: `${from.id} ${to.id}`,
			x: plot.xScale(from.to) + 10,
			right: plot.xScale(to.from) - 10,
			y: plot.yScale(y),
			opacity: isTight(plot) && state === 'control' ? 0 : fadeOf(share)
		}))
	);

/** The lines that texts keep clear of: lanes, links and the sides of visits. */
export const linesOf = (data: Tables, keyframe: ActorsKeyframe, plot: Plot): Point[][] => [
	...drawnLanes(keyframe, plot).map(({ y }): Point[] => [
		[plot.xRange[0], y],
		[plot.xRange[1], y]
	]),
	...marksOf(data, keyframe, plot).flatMap(({ kind, x, right, y, ends }) =>
		ends.flatMap((end) =>
			(kind === 'visit' ? [x, right] : [end.x]).map((x): Point[] => [
				[x, y],
				[x, end.y]
			])
		)
	)
];

/** The lanes of a keyframe that can be seen. */
export const drawnLanes = (keyframe: ActorsKeyframe, plot: Plot) =>
	LANES.map((lane) => {
		const { y, opacity } = laneAt(lane, keyframe, isTight(plot));
		return { lane, names: NAMES[lane], y: plot.yScale(y), opacity };
	}).filter(({ opacity }) => opacity > 0);
