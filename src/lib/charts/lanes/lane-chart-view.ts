import type { Drawing } from '../../drawing/drawing-types';
import { checkKeys } from '../check-keys';
import { titleOf } from '../label-texts';
import { placeOfText } from '../x-texts';
import type { LaneChartOptions, LaneChartState } from './lane-chart-types';

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
	colour?: number;
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
	ends: Drawing['x'];
}

type Names = string | readonly string[];

const asList = (names: Names) => (typeof names === 'string' ? [names] : names);

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
	const all = options.rows(tables);
	for (const row of all) checkTimes(row, options);
	const { only, highlight } = options.states[state];
	const ends = endsOf(all, options, options.states[state]);
	const lanes = new Map<string, LaneInView & { events: EventInView[] }>();
	for (const row of all.filter((row) => only?.(row) ?? true)) {
		const names = asList(options.lane(row));
		const title = titleOf(names);
		const lane = lanes.get(title) ?? { title, names, events: [] };
		lanes.set(title, lane);
		lane.events.push(eventOf(row, options, { lane: title, ends, highlight }));
	}
	if (lanes.size === 0 || lanes.size > MOST) {
		throw new RangeError(
			`found ${lanes.size} lanes in the chart “${options.id}”, expected one to ${MOST}`
		);
	}
	const ordered = [...lanes.values()].map((lane) => ({
		...lane,
		events: lane.events.toSorted((a, b) => a.from - b.from || a.to - b.to)
	}));
	checkKeys(
		'event',
		ordered.flatMap(({ events }) => events.map(({ key }) => key))
	);
	return { lanes: ordered, ends };
}

/** The start and the end of an event, which are equal for a moment. */
function timesOf<R>(row: R, { of, to }: LaneChartOptions<never, R, never>['x']) {
	const from = of(row);
	const end = to?.(row) ?? null;
	return { from, to: end ?? from, isMoment: end === null };
}

function checkTimes<T, R, S extends string>(
	row: R,
	{ x, lane, name }: LaneChartOptions<T, R, S>
): void {
	const { from, to } = timesOf(row, x);
	if (to < from) {
		throw new RangeError(
			`found ${from} to ${to} for the event “${titleOf(name(row))}” in the lane “${titleOf(lane(row))}”, expected an end that is not before the start`
		);
	}
}

/** The ends of the axis: all events of all states, unless the state names others. */
function endsOf<T, R, S extends string>(
	rows: readonly R[],
	{ id, x }: LaneChartOptions<T, R, S>,
	zoom: Pick<LaneChartState<R>, 'from' | 'to'>
): Drawing['x'] {
	const times = rows.map((row) => timesOf(row, x));
	const first = Math.min(...times.map(({ from }) => from));
	const last = Math.max(...times.map(({ to }) => to));
	// A single moment is in the middle.
	const [start, end] = first < last ? [first, last] : [first - 1, last + 1];
	const [from, to] = [placeOfText(x, zoom.from ?? start), placeOfText(x, zoom.to ?? end)];
	if (rows.length > 0 && !(from < to)) {
		throw new RangeError(
			`found an axis from ${from} to ${to} in the chart “${id}”, expected one that ends after it starts`
		);
	}
	return [from, to];
}

interface EventOptions<R> {
	lane: string;
	ends: Drawing['x'];
	highlight: ((row: R) => boolean) | undefined;
}

function eventOf<T, R, S extends string>(
	row: R,
	{ x, name, planned, colour: colourOf }: LaneChartOptions<T, R, S>,
	{ lane, ends, highlight }: EventOptions<R>
): EventInView {
	const names = asList(name(row));
	const title = titleOf(names);
	const times = timesOf(row, x);
	const colour = colourOf?.(row);
	return {
		key: `${lane}: ${title}`,
		title,
		names,
		...times,
		isPlanned: planned?.(row) ?? false,
		isHighlighted: highlight?.(row) ?? false,
		...(colour === undefined ? {} : { colour }),
		isInView: times.from <= ends[1] && times.to >= ends[0]
	};
}
