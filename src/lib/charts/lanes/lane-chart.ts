import m from '$messages/charts.json';
import { defineChart } from '../../chart/define-chart';
import { fillMessage } from '../../messages/fill-message';
import { columnKey } from '../column-key';
import { firstState } from '../first-state';
import { headingOf, placeIn } from '../x-texts';
import { describeLanes, timeIn } from './lane-chart-description';
import { drawLaneChart, LANE_CHART_SIZES, middleOf } from './lane-chart-drawing';
import type { LaneChartOptions } from './lane-chart-types';
import { lanesView } from './lane-chart-view';

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
	const { id, x, planned, label, laneLabel } = options;
	const states = Object.keys(options.states) as S[];
	const viewIn = (tables: T, state: S) => lanesView(options, tables, state);
	/** The events in view with the numbers of their lanes, lane by lane. */
	const eventsIn = (tables: T, state: S) => {
		const { lanes, ends } = viewIn(tables, state);
		return lanes.flatMap(({ title, events }, i) =>
			events
				.filter(({ isInView }) => isInView)
				.map((event) => ({ event, lane: title, i, at: middleOf(event, ends) }))
		);
	};

	return defineChart<T, S>({
		id,
		states,
		default: firstState(id, states),
		sizes: LANE_CHART_SIZES,
		rows: (tables, state) => ({
			columns: [
				{ key: 'lane', label: laneLabel, unit: '' },
				{ key: columnKey(label, 'name'), label, unit: '' },
				{ key: 'start', label: x.to && x.label === undefined ? m.start : headingOf(x), unit: '' },
				...(x.to ? [{ key: 'end', label: m.end, unit: '', blank: m.noEnd }] : []),
				...(planned ? [{ key: 'planned', label: m.planned, unit: '' }] : [])
			],
			rows: eventsIn(tables, state).map(({ event, lane }) => [
				lane,
				event.title,
				placeIn(x, event.from, 'table'),
				...(x.to ? [event.isMoment ? null : placeIn(x, event.to, 'table')] : []),
				...(planned ? [event.isPlanned ? m.yes : m.no] : [])
			])
		}),
		dataPoints: (tables, state) =>
			eventsIn(tables, state).map(({ event, lane, i, at }) => {
				const time = timeIn(x, event);
				return {
					x: at,
					y: i,
					label: event.title,
					lines: [
						event.isPlanned
							? fillMessage(m.tooltipPlanned, { lane, time })
							: fillMessage(m.tooltipEvent, { lane, time })
					]
				};
			}),
		draw: (tables, state, size) => drawLaneChart(viewIn(tables, state), x.unit, size),
		description: import.meta.env.SSR
			? {
					subtitle: (_, state) => options.states[state].subtitle ?? options.subtitle,
					describe: (tables, state) =>
						describeLanes(viewIn(tables, state), options.states[state].about, x)
				}
			: null
	});
}
