import { groupsOf } from '../../marks/groups';
import { list } from '../../marks/texts';
import type { Ends } from '../../marks/types';
import type { Place, XAxis } from '../../marks/x-axis-types';
import { checkKeys } from '../check-options';
import { titleOf } from '../label-texts';
import type { RowsOptions, RowsState } from '../named-rows';
import { placeOfText } from '../x-texts';

/**
 * A chart of lanes of events as a declaration. `T` are the tables of the story, `R` the rows that the
 * chart draws, an event each, and `S` the names of its states.
 */
export interface LaneChartOptions<T, R, S extends string> extends Omit<
	RowsOptions<T, R, S, LaneChartState<NoInfer<R>>>,
	'unit' | 'format' | 'choose'
> {
	/** The x axis. `of` is the time of an event, or the start of one that takes time. */
	x: XAxis<R> & {
		/** The end of an event; without one, it is a moment. */
		to?: (row: R) => number | null | undefined;
	};
	/** The name of the lane of a row, from full to brief. Lanes are in the order in which they come first. */
	lane: (row: R) => string | readonly string[];
	/** Whether an event is only planned. */
	planned?: (row: R) => boolean;
	/** The heading of the column of lanes. */
	laneLabel: string;
}

/** What a state shows. What is left out is as by default: all events, none in colour. */
interface LaneChartState<R> extends Omit<RowsState<R>, 'sorted'> {
	/** The first and the last place on the x axis. */
	from?: Place;
	to?: Place;
}

/** The most lanes of a chart. */
const MOST = 8;

/** An event of a lane. */
export interface EventInView {
	/** Unique in the chart. */
	key: string;
	/** Its name in full, without marks. */
	title: string;
	/** Its name from full to brief. */
	names: readonly string[];
	from: number;
	/** The same as `from` for a moment. */
	to: number;
	isMoment: boolean;
	isPlanned: boolean;
	isHighlighted: boolean;
	/** Its place in the palette of the story. */
	colour: number | undefined;
	/** Whether any of it is between the ends of the axis. */
	isInView: boolean;
}

/** A lane with its events, from the first to the last one. */
export interface LaneInView {
	/** Its name in full, without marks, which is its key too. */
	title: string;
	/** Its name from full to brief. */
	names: readonly string[];
	events: readonly EventInView[];
}

/** What a state of a chart of lanes shows. */
export interface LanesView {
	/** From top to bottom. */
	lanes: readonly LaneInView[];
	/** The ends of the axis. */
	ends: Ends;
}

/**
 * Finds what a state of a chart of lanes shows.
 * @throws {RangeError} if it has no lane or too many, if an event ends before it starts, if two events
 * of a lane have the same name, or if the axis has no length
 */
export function lanesView<T, R, S extends string>(
	options: LaneChartOptions<T, R, S>,
	tables: T,
	state: S
): LanesView {
	const { id, x, lane, name, planned, colour } = options;
	const { only, highlight } = options.states[state];
	const all = options.rows(tables).map((row) => {
		const from = x.of(row);
		const end = x.to?.(row) ?? null;
		return { row, title: titleOf(name(row)), from, to: end ?? from, isMoment: end === null };
	});
	for (const { row, title, from, to } of all)
		if (to < from)
			throw new RangeError(
				`found ${from} to ${to} for the event “${title}” in the lane “${titleOf(lane(row))}”, expected an end that is not before the start`
			);
	const ends = endsOf(all, options, options.states[state]);
	const lanes = groupsOf(
		all.filter(({ row }) => only?.(row) ?? true),
		({ row }) => titleOf(lane(row))
	).map(([laneTitle, events]): LaneInView => ({
		title: laneTitle,
		names: events.slice(0, 1).flatMap(({ row }) => list(lane(row))),
		events: events
			.map(({ row, ...event }) => ({
				...event,
				key: `${laneTitle}: ${event.title}`,
				names: list(name(row)),
				isPlanned: planned?.(row) ?? false,
				isHighlighted: highlight?.(row) ?? false,
				colour: colour?.(row),
				isInView: event.from <= ends[1] && event.to >= ends[0]
			}))
			.sort((a, b) => a.from - b.from || a.to - b.to)
	}));
	if (lanes.length === 0 || lanes.length > MOST)
		throw new RangeError(
			`found ${lanes.length} lanes in the chart “${id}”, expected one to ${MOST}`
		);
	checkKeys(
		'event',
		lanes.flatMap(({ events }) => events.map(({ key }) => key))
	);
	return { lanes, ends };
}

/** The ends of the axis: all events of all states, unless the state names others. */
function endsOf(
	times: readonly Pick<EventInView, 'from' | 'to'>[],
	{ id, x }: Pick<LaneChartOptions<never, never, never>, 'id' | 'x'>,
	zoom: Pick<LaneChartState<never>, 'from' | 'to'>
): Ends {
	const first = Math.min(...times.map(({ from }) => from));
	const last = Math.max(...times.map(({ to }) => to));
	// A single moment is in the middle.
	const [start, end] = first < last ? [first, last] : [first - 1, last + 1];
	const [from, to] = [placeOfText(x, zoom.from ?? start), placeOfText(x, zoom.to ?? end)];
	if (times.length > 0 && !(from < to))
		throw new RangeError(
			`found an axis from ${from} to ${to} in the chart “${id}”, expected one that ends after it starts`
		);
	return [from, to];
}
