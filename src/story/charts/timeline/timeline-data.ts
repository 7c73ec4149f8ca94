import words from '$words/timeline.json';
import { parseMonth } from '$lib/data/month';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import type { Tables } from '../../tables/table-types';

/** The events of a topic, oldest first. */
export const eventsOf = ({ events }: Tables, topic: PolicyEvent['topics'][number]): PolicyEvent[] =>
	events.filter(({ topics }) => topics.includes(topic));

export const positionsOf = ({ positions }: Tables, topic: Position['topic']): Position[] =>
	positions.filter((each) => each.topic === topic);

/** Groups of chemicals by their first date in China: name, what they are, and controls by date. */
const GROUPS: readonly (readonly [string, string, Readonly<Record<string, readonly string[]>>])[] =
	[
		[words.fentanyl, words.fentanylAbout, { 'control-in-force': words.fentanylControl }],
		[
			words.three,
			words.threeAbout,
			{ 'un-2022': words.threeListed, 'china-precursors': words.threeControl }
		],
		[
			words.nitazenes,
			words.nitazenesAbout,
			{ 'china-46': words.nitazenesKey, 'china-nitazenes': words.nitazenesClass }
		],
		[words.two, words.twoAbout, { 'white-paper': words.twoFollow }],
		[words.thirteen, words.thirteenAbout, { 'china-licences': words.thirteenLicences }]
	];

/** The first and the last month in view. The climb ends with the year of the wire story. */
export const monthsOf = ({ newestAll }: Tables) =>
	({
		climb: [parseMonth('2015-01'), STORY_YEAR_END],
		// Ends just before a tick whose label would not fit.
		substitutes: [parseMonth('2018-10'), parseMonth('2026-07') - 0.1],
		explanations: [parseMonth('2021-01'), newestAll.first + newestAll.predicted.length - 1]
	}) as const;

/** A lane for each group: from its last date on, it is under control as a whole. */
export const groupsOf = (t: Tables) =>
	GROUPS.flatMap(([name, about, texts]) => {
		const found = eventsOf(t, 'controls').filter(({ id }) => id in texts);
		const events = found.map(({ id, from, to, date, when }, i) => ({
			key: id,
			from,
			to,
			exact: date.length > 4,
			lasts: i === found.length - 1,
			as: id === 'white-paper' ? ('planned' as const) : ('measured' as const),
			texts: texts[id] ?? [],
			when: when.month,
			full: when.full
		}));
		return events.length > 0 ? [{ key: name, name, about, events }] : [];
	});

export type Group = ReturnType<typeof groupsOf>[number];
