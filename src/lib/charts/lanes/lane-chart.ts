import m from '$messages/charts.json';
import { listOf } from '../../data/list';
import { pluralOf } from '../../data/plural-of';
import { sentences } from '../../data/sentences';
import { listed, plot, type Field, type View } from '../../marks';
import { axisXOf } from '../../marks/x-axes';
import type { XAxis } from '../../marks/x-axis-types';
import { fillMessage } from '../../messages/fill-message';
import { chartOfMarks } from '../chart-of-marks';
import { checkNoChoice } from '../check-options';
import { columnKey, headingOf, placeIn } from '../x-texts';
import { ABOVE, laneMarks, middleOf } from './lane-chart-marks';
import {
	lanesView,
	type EventInView,
	type LaneChartOptions,
	type LaneInView,
	type LanesView
} from './lane-chart-view';

/**
 * Makes a chart of lanes of events, with its table, its tooltips and its alternative text, from a
 * declaration.
 * @example
 * export const works = laneChart({
 * 	id: 'works',
 * 	subtitle: 'Works in three harbors',
 * 	rows: ({ works }: Tables) => works,
 * 	x: { unit: 'years', of: ({ start }) => start, to: ({ end }) => end },
 * 	lane: ({ harbor }) => harbor,
 * 	name: ({ work }) => work,
 * 	planned: ({ planned }) => planned,
 * 	label: 'Work',
 * 	laneLabel: 'Harbor',
 * 	states: { all: {}, late: { from: 2015, highlight: ({ harbor }) => harbor === 'North' } }
 * })
 * @throws {RangeError} if it has no state; when drawn, if it has no lane or more than eight, if an event
 * ends before it starts, or if two events of a lane have the same name
 */
export function laneChart<T extends object, R, S extends string>(
	options: LaneChartOptions<T, R, S>
) {
	if (import.meta.env.SSR) checkNoChoice(options);
	const { x, planned, label, laneLabel } = options;
	const fields: Field<Listed>[] = [
		{ key: 'lane', label: laneLabel, of: ({ lane }) => lane },
		{
			key: columnKey(label, 'name'),
			label,
			of: ({ title }) => title,
			say: ({ title }) => title
		},
		{
			key: 'start',
			label: x.to && x.label === undefined ? m.start : headingOf(x),
			of: ({ from }) => placeIn(x, from, 'table'),
			say: (event) => {
				const said = { lane: event.lane, time: timeIn(x, event) };
				return event.isPlanned
					? fillMessage(m.tooltipPlanned, said)
					: fillMessage(m.tooltipEvent, said);
			}
		}
	];
	if (x.to)
		fields.push({
			key: 'end',
			label: m.end,
			blank: m.noEnd,
			of: ({ to, isMoment }) => (isMoment ? null : placeIn(x, to, 'table'))
		});
	if (planned)
		fields.push({
			key: 'planned',
			label: m.planned,
			of: ({ isPlanned }) => (isPlanned ? m.yes : m.no)
		});
	const shown = (tables: T, state: S) => lanesView(options, tables, state);
	return chartOfMarks<T, S>(
		options,
		['from', 'to', 'only', 'highlight', 'subtitle', 'about'],
		(tables, state) => viewOf(shown(tables, state), x.unit, fields),
		import.meta.env.SSR ? (tables, state) => describeLanes(shown(tables, state), x) : null
	);
}

/** An event with the name and the number of its lane. */
type Listed = EventInView & { lane: string; i: number };

/** Room beside the ends of the axis, for the marks of events there. */
const BESIDE = 0.025;

function viewOf(shown: LanesView, unit: Unit['unit'], fields: readonly Field<Listed>[]): View {
	const { lanes, ends } = shown;
	const events = lanes.flatMap((lane, i) =>
		lane.events
			.filter(({ isInView }) => isInView)
			.map((event): Listed => ({ ...event, lane: lane.title, i }))
	);
	const room = (ends[1] - ends[0]) * BESIDE;
	const block = plot(
		{
			x: { ends: [ends[0] - room, ends[1] + room] },
			// The first lane is at the top.
			y: { ends: [lanes.length - ABOVE, -ABOVE], ticks: false }
		},
		...laneMarks(shown),
		listed(events, fields, (event) => [middleOf(event, ends), event.i])
	);
	return {
		block: {
			...block,
			sides: () => ({ left: 1, right: 1 }),
			draw: (context, frame) => ({
				...block.draw(context, frame),
				axisX: { ...axisXOf(unit, ends), grid: true },
				labelRoom: { left: 1, below: -2 }
			})
		}
	};
}

type Unit = Pick<XAxis<never>, 'unit'>;

/** When an event was, in words: “2012”, or “2012 to 2014”. */
const timeIn = (x: Unit, { from, to }: Pick<EventInView, 'from' | 'to'>): string =>
	from === to
		? placeIn(x, from)
		: fillMessage(m.span, { start: placeIn(x, from), end: placeIn(x, to) });

/** The alternative text of a chart of lanes: the events of each lane in what is shown. */
function describeLanes({ lanes, ends }: LanesView, x: Unit): string {
	const events = lanes.flatMap((lane) => lane.events.filter(({ isInView }) => isInView));
	return sentences(
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
