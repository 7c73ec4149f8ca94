import type { Month } from '$lib/data/month';
import { bar, dot, dots, listed, rule, text, type PlotMark } from '$lib/marks';
import type { Lane } from '../../tables/actor-lanes';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { EVENT_FIELDS } from '../policy-fields';
import {
	eventOf,
	eventsOf,
	heightOf,
	IN_FORCE,
	isLetter,
	isVisit,
	LANES,
	middleOf,
	SPANS,
	timesOf,
	type ActorsState
} from './actors-data';
import { wide } from './actors-lanes';

/** Above the visit, the days of the letters are close together, so their marks are smaller. */
const radius = (state: ActorsState) => (state === 'trip' ? 4 : 5.25);

/** From the middle of a letter to each of its arrows if two get it, in months. */
export const APART = 0.006;

/** How far a visit reaches beyond its lanes, as a share of the distance of lanes. */
export const OVER = 0.07;

/** The least width of a visit, as a share of the axis: its days would be too narrow over a year. */
const NARROW = 0.018;

const LINK = { as: 'measured', width: 1.75 } as const;

/** An arrow that points down at a place. @param above how far its tip is above it, in pixels */
const arrow = (key: string, at: readonly [Month, number], above: number): PlotMark => ({
	key,
	extent: { x: [], y: [] },
	piece: () => ({
		front: [
			{
				type: 'glyph',
				key,
				d: 'M0 0l-5 -9h10z',
				at,
				by: [0, -above],
				style: { fill: 'var(--ink)' }
			}
		]
	})
});

/** A line down to the axis, from an event or the lowest lane that it leads to. */
const dayLine = (key: string, x: Month, y: number, below: number) =>
	rule(
		`day of ${key}`,
		[
			[x, y],
			[x, 0]
		],
		{ tone: 'slate', by: [0, 10, 0, below] }
	);

/** A letter: a dot, and an arrow to each lane that it is sent to. */
function letterMarks(state: ActorsState, event: PolicyEvent, lanes: readonly Lane[]): PlotMark[] {
	const from = heightOf(state, event.fromLane ?? 'congress');
	const apart = state === 'letters' ? APART : 0;
	// Above the visit, arrows end above the marks of other events.
	const above = state === 'letters' ? 2 : 8;
	const ends = lanes.map((lane, i) => ({
		lane,
		x: middleOf(event) + apart * (2 * i - lanes.length + 1),
		y: heightOf(state, lane)
	}));
	return [
		...ends.flatMap(({ lane, x, y }) => [
			rule(
				`${event.id} to ${lane}`,
				[
					[x, from],
					[x, y]
				],
				{ ...LINK, by: [0, 0, 0, -above - 7] }
			),
			arrow(`arrow of ${event.id} to ${lane}`, [x, y], above)
		]),
		dots(event.id, ends, {
			x: ({ x }) => x,
			y: () => from,
			by: ({ lane }) => lane,
			r: radius(state)
		})
	];
}

/** Who met whom: a line between dots. */
function meetingMarks(state: ActorsState, event: PolicyEvent, lanes: readonly Lane[]): PlotMark[] {
	const { id, fromLane } = event;
	const x = middleOf(event);
	const y = heightOf(state, fromLane ?? 'state');
	return [
		...lanes.map((lane) =>
			rule(
				`${id} to ${lane}`,
				[
					[x, y],
					[x, heightOf(state, lane)]
				],
				LINK
			)
		),
		...(fromLane === 'joint-work'
			? [dot(`ring of ${id}`, [x, y], { r: radius(state) + 2, tone: 'paper' })]
			: []),
		dot(id, [x, y], { r: radius(state) }),
		...lanes
			.filter((lane) => lane !== 'joint-work')
			.map((lane) => dot(`${id} with ${lane}`, [x, heightOf(state, lane)], { r: radius(state) }))
	];
}

/** A visit takes up its days, from lane to lane. */
function visitMark(state: ActorsState, event: PolicyEvent): PlotMark {
	const [start, end] = SPANS[state];
	const thick = Math.max(event.to - event.from + 1 / 30, NARROW * (end - start));
	const isPlanned = event.standing === 'planned';
	const mark = bar('visit', [event], {
		x: middleOf,
		// A planned one keeps clear of the day above it on which it was put off.
		y: () => [
			heightOf(state, 'china') - OVER,
			heightOf(state, 'state') + (isPlanned && state === 'trip' ? -0.15 : OVER)
		],
		by: ({ id }) => id,
		thick,
		as: isPlanned ? 'planned' : 'measured'
	});
	return {
		...mark,
		piece: (context) => {
			const { front = [] } = mark.piece(context);
			const rounded = front.map((each) => (each.type === 'rect' ? { ...each, radius: 9 } : each));
			// Beside letters, its text is in it.
			return { front: rounded, obstacles: state === 'trip' ? rounded.map(({ key }) => key) : [] };
		}
	};
}

/** The marks of an event. Its day is on the axis, if neither the lanes nor another state show it. */
function marksOf(state: ActorsState, event: PolicyEvent, below: number): PlotMark[] {
	const { id, fromLane } = event;
	const shown = (lane: Lane) => LANES[state].includes(lane);
	if (!fromLane || !shown(fromLane)) return [];
	const lanes = event.toLanes.filter(shown);
	const y = heightOf(state, fromLane);
	if (id === IN_FORCE) {
		const places = [event.from, SPANS[state][1]].map((x) => [x, y] as const);
		return [rule('in force', places, { as: 'measured', width: 9 })];
	}
	// Above the visit, the letters have no room in a small drawing.
	if (isLetter(event) && state === 'trip') return wide(...letterMarks(state, event, lanes));
	const marks = isVisit(event)
		? [visitMark(state, event)]
		: isLetter(event)
			? letterMarks(state, event, lanes)
			: meetingMarks(state, event, lanes);
	const isOther = event.standing === 'done' && event.topics.includes('letters');
	if (state === 'control' || (state === 'trip' && isOther)) return marks;
	const lowest = Math.min(y, ...lanes.map((lane) => heightOf(state, lane)));
	return [...wide(dayLine(id, middleOf(event), lowest, below)), ...marks];
}

/** The events of a state, with the table and the tooltips. @param below as in `laneBlock` */
export const eventMarks = (t: Tables, state: ActorsState, below: number): PlotMark[] => [
	...eventsOf(t, state).flatMap((event) => marksOf(state, event, below)),
	listed(eventsOf(t, state), EVENT_FIELDS, (event) => {
		const y = heightOf(state, event.fromLane ?? 'state');
		// A phone has no lane for the letters above the visit, so they are picked where they arrive.
		const down = isVisit(event) ? 0.5 : state === 'trip' && isLetter(event) ? 1 : 0;
		return [middleOf(event), y - down];
	})
];

/** The times between events, dotted as all that we derive. @param y their height */
export const timeMarks = (t: Tables, state: ActorsState, y: number): PlotMark[] =>
	timesOf(t, state).flatMap(({ from, to, texts }) => [
		rule(
			`time from ${from.id}`,
			[
				[from.to, y],
				[to.from, y]
			],
			{ by: [10, 0, -10, 0] }
		),
		text(`time from ${from.id}`, [(from.to + to.from) / 2, y], texts, { side: 'n' })
	]);

/** Joint work: dashed while it is suspended, open once it is agreed, and solid once the group meets. */
export function jointWork(t: Tables): PlotMark[] {
	const [start, end] = SPANS.trip;
	const agreed = eventOf(t, 'meeting-2023').from;
	const met = eventOf(t, 'working-group').from;
	const part = (
		key: string,
		ends: readonly [Month, Month],
		as: 'planned' | 'estimated' | 'measured'
	) => bar(`${key} work`, [ends], { x: () => ends, y: () => 0, by: () => '', thick: 0.12, as });
	return [
		part('suspended', [start, agreed], 'planned'),
		part('agreed', [agreed, met], 'estimated'),
		part('joint', [met, end], 'measured')
	];
}
