import type { Plot } from '$lib/chart/plot';
import { textWidth } from '$lib/chart/wrap';
import { only } from '$lib/data/only';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { eventOpacity, isTight, laneAt, sharesOf, textOpacity } from './actors-layout';
import { eventsOf, type ActorsKeyframe, type ActorsState } from './actors-states';

/** The event from which on the control of 2019 is in force. */
export const IN_FORCE = 'control-in-force';

/** @throws Error if the table has no event of that id */
export const eventOf = ({ events }: Tables, id: string): PolicyEvent =>
	only(events, `${id} in events.csv`, (event) => event.id === id);

/** Only a letter has a direction, and only a visit takes up its days. */
export const isLetter = ({ fromLane }: PolicyEvent) => fromLane === 'congress';
export const isVisit = ({ toLanes }: PolicyEvent) => toLanes[0] === 'china';

/** An event in a drawing, in pixels. */
export interface Placed {
	event: PolicyEvent;
	/** Its left and right end. */
	x: number;
	right: number;
	y: number;
	opacity: number;
	/** The lanes that its link leads to. */
	ends: { x: number; y: number; opacity: number }[];
}

/** The events of a keyframe, oldest first. */
export function placedEvents(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Placed[] {
	const tight = isTight(plot);
	const shares = new Map<PolicyEvent, number>();
	for (const [state, share] of sharesOf(keyframe)) {
		for (const event of eventsOf(data, state)) {
			shares.set(event, (shares.get(event) ?? 0) + share);
		}
	}
	const day = (plot.xScale(1 / 30) - plot.xScale(0)) / 2;
	return [...shares]
		.sort(([a], [b]) => a.from - b.from)
		.flatMap(([event, share], i) => {
			const lane = laneAt(event.fromLane ?? 'state', keyframe, tight);
			const [x, right] = [plot.xScale(event.from), plot.xScale(event.to)];
			const last = event.toLanes.length - 1;
			// A letter to two has two arrows side by side, as long as the second lane is open.
			const apart = isLetter(event) ? keyframe.letters * (tight ? 4.5 : 6) : 0;
			// A visit is as wide as its days, and never too narrow to be seen.
			const half = isVisit(event) ? Math.max(day, 4.5 - (right - x) / 2) : apart * last;
			return {
				event,
				x: x - half,
				right: right + half,
				y: plot.yScale(lane.y),
				opacity: eventOpacity(share, i, shares.size) * lane.opacity,
				ends: event.toLanes.map((to, j) => {
					const { y, opacity } = laneAt(to, keyframe, tight);
					return { x: (x + right) / 2 + apart * (2 * j - last), y: plot.yScale(y), opacity };
				})
			};
		})
		.filter(({ opacity }) => opacity > 0);
}

const TIMES: Readonly<Partial<Record<ActorsState, readonly (readonly [string, string])[]>>> = {
	trip: [['trip-planned', 'trip-june']],
	control: [
		['pledge-2018', IN_FORCE],
		[IN_FORCE, 'control-criticised']
	]
};

const DAY = 24 * 60 * 60 * 1000;

/** The times between events that a state names. We derive them from the dates. */
export const timesOf = (data: Tables, state: ActorsState) =>
	(TIMES[state] ?? []).map(([first, second]) => {
		const [from, to] = [eventOf(data, first), eventOf(data, second)];
		const days = (Date.parse(to.date) - Date.parse(from.date)) / DAY;
		const text =
			state === 'trip' ? `${Math.round(days)} days` : `${Math.round(to.from - from.from)} months`;
		return { from, to, text };
	});

/** The dotted lines of these times, in pixels. One that is too short for its text is left out. */
export const timeLines = (data: Tables, keyframe: ActorsKeyframe, plot: Plot) =>
	sharesOf(keyframe).flatMap(([state, share]) =>
		timesOf(data, state)
			.map(({ from, to, text }) => ({
				state,
				text,
				x: plot.xScale(from.to) + 10,
				right: plot.xScale(to.from) - 10,
				y: plot.yScale(2.5),
				opacity: textOpacity(share)
			}))
			.filter(
				({ x, right, text }) =>
					right - x > textWidth(text) - 4 && (state === 'trip' || !isTight(plot))
			)
	);
