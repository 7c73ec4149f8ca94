import m from '$messages/charts.json';
import { listOf } from '../../data/list';
import { pluralOf } from '../../data/plural-of';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import type { XAxis } from '../../marks/x-axis-types';
import { placeIn } from '../x-texts';
import type { EventInView, LaneInView, LanesView } from './lane-chart-view';

type Unit = Pick<XAxis<never>, 'unit'>;

/** When an event was, in words: “2012”, or “2012 to 2014”. */
export const timeIn = (x: Unit, { from, to }: Pick<EventInView, 'from' | 'to'>): string =>
	from === to
		? placeIn(x, from)
		: fillMessage(m.span, { start: placeIn(x, from), end: placeIn(x, to) });

/** The alternative text of a chart of lanes: what to see, then the events of each lane in what is shown. */
export function describeLanes(
	{ lanes, ends }: LanesView,
	about: string | undefined,
	x: Unit
): string {
	const events = lanes.flatMap((lane) => lane.events.filter(({ isInView }) => isInView));
	return sentences(
		about,
		fillMessage(m.lanes, {
			first: placeIn(x, ends[0]),
			last: placeIn(x, ends[1]),
			events: fillMessage(pluralOf(m.eventCount, events.length), { count: events.length }),
			lanes: fillMessage(pluralOf(m.laneCount, lanes.length), { count: lanes.length })
		}),
		...lanes.map((lane) => describeLane(lane, x))
	);
}

function describeLane({ title, events }: LaneInView, x: Unit): string {
	const list = events
		.filter(({ isInView }) => isInView)
		.map((event) => {
			const { title: name } = event;
			const time = timeIn(x, event);
			return event.isPlanned
				? fillMessage(m.plannedEvent, { name, time })
				: fillMessage(m.event, { name, time });
		});
	return list.length === 0
		? fillMessage(m.laneWithoutEvents, { lane: title })
		: fillMessage(m.lane, { lane: title, list: listOf(list) });
}
