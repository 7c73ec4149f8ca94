import m from '$messages/charts.json';
import { listed, plot, type Field, type View } from '../../marks';
import { axisXOf } from '../../marks/x-axes';
import { fillMessage } from '../../messages/fill-message';
import { chartOfMarks } from '../chart-of-marks';
import { checkNoChoice } from '../check-options';
import { columnKey } from '../column-key';
import { headingOf, placeIn } from '../x-texts';
import { describeLanes, timeIn } from './lane-chart-description';
import type { LaneChartOptions, LaneChartX } from './lane-chart-types';
import { lanesView, type EventInView, type LanesView } from './lane-chart-view';
import { ABOVE, laneMarks, middleOf } from './lane-chart-marks';

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
	return chartOfMarks(
		options,
		(tables: T, state) => viewOf(shown(tables, state), x.unit, fields),
		import.meta.env.SSR
			? (tables, state) => describeLanes(shown(tables, state), options.states[state].about, x)
			: null
	);
}

/** An event with the name and the number of its lane. */
type Listed = EventInView & { lane: string; i: number };

/** Room beside the ends of the axis, for the marks of events there. */
const BESIDE = 0.025;

function viewOf(
	shown: LanesView,
	unit: LaneChartX<never>['unit'],
	fields: readonly Field<Listed>[]
): View {
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
				labelEdges: { left: ['b', 0, 1], bottom: ['p', 1, -2] }
			})
		}
	};
}
