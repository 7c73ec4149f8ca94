import words from '$words/asks.json';
import type { DataPoint, Table } from '$lib/chart/chart-types';
import { parseMonth, type Month } from '$lib/data/month';
import { only } from '$lib/data/only';
import { fillMessage } from '$lib/messages/fill-message';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';

export const states = ['announced'] as const;

export type AsksState = (typeof states)[number];

/** The first month on the axis: the letter was written in it. */
const FIRST = parseMonth('2023-01');

/** The ends of the axis: the last one is some weeks after the newest event. */
export const monthsOf = (data: Tables): readonly [Month, Month] => [
	FIRST,
	Math.max(...announcedIn(data).map(({ to }) => to), letterOf(data).to) + 1.5
];

/** Something that was asked, with what was announced since. */
export interface Ask {
	/** The asks are numbered from 1. */
	number: number;
	title: string;
	about: string;
	/** Oldest first. */
	events: PolicyEvent[];
}

/** What was asked. An event matches an ask, or a part of its title: “Export rules, enforced”. */
export const asksIn = (data: Tables): Ask[] =>
	asksOf(data).map(({ title, about }, i) => ({
		number: i + 1,
		title,
		about,
		events: data.events.filter(({ answers }) => title.split(', ').includes(answers))
	}));

/** The texts on what came of an ask, by the announcement that decides it, from full to brief. */
const CAME: Readonly<Record<string, readonly string[]>> = {
	'buyers-notice': words.advised,
	'china-licences': words.partly,
	'working-group': words.meets
};

/**
 * The announcement that decides what came of an ask, and what that is, from full to brief. Undefined if
 * nothing was announced.
 * @throws Error if something was announced, and no text says what came of it
 */
export function cameOf({ title, events }: Ask) {
	if (events.length === 0) return undefined;
	const event = only(events, `what came of “${title}”`, ({ id }) => id in CAME);
	return { event, texts: CAME[event.id] ?? [] };
}

/** All that was announced of what was asked. */
const announcedIn = (data: Tables): PolicyEvent[] => asksIn(data).flatMap(({ events }) => events);

/** What was announced without having been asked by name: other controls. */
function othersIn({ events }: Tables, { to: asked }: PolicyEvent): PolicyEvent[] {
	return events.filter(
		({ topics, actor, from, answers }) =>
			topics.includes('controls') && actor === 'China' && from > asked && !answers
	);
}

/** The letter with the asks. */
export const letterOf = ({ events }: Tables): PolicyEvent =>
	only(events, 'the letter with the asks', ({ id }) => id === 'trone-letter');

/** What was only announced, not done. */
const isIntended = ({ id }: PolicyEvent) => id === 'white-paper';

const asksOf = ({ positions }: Tables) => positions.filter(({ topic }) => topic === 'asks');

export function rows(data: Tables): Table {
	const letter = letterOf(data).date;
	return {
		columns: [
			{ key: 'what', label: words.what, unit: '' },
			{ key: 'date', label: words.date, unit: words.day },
			{ key: 'matches', label: words.matches, unit: '', blank: words.noMatch },
			{ key: 'who', label: words.who, unit: '' },
			{ key: 'about', label: words.about, unit: '' },
			{ key: 'status', label: words.status, unit: '' },
			{ key: 'source', label: words.source, unit: '' }
		],
		rows: [
			...asksOf(data).map(({ title, about, who, source }) => [
				...[title, letter, title, who, about],
				words.statusAsked,
				source
			]),
			...[...announcedIn(data), ...othersIn(data, letterOf(data))].map((event) => [
				event.short,
				event.end ? fillMessage(words.days, { date: event.date, end: event.end }) : event.date,
				event.answers || null,
				event.actor,
				event.about,
				isIntended(event) ? words.statusIntended : words.statusAnnounced,
				event.source
			])
		]
	};
}

/** The letter, and each day on which something was announced. */
export function dataPoints(data: Tables): DataPoint[] {
	const letter = letterOf(data);
	const events = announcedIn(data);
	const days = [...new Set(events.map(({ from }) => from))].sort((a, b) => a - b);
	return [
		{
			x: letter.from,
			y: 0,
			label: fillMessage(words.askedPoint, { date: letter.when.full }),
			lines: asksOf(data).map(({ title, about }) => fillMessage(words.askedLine, { title, about }))
		},
		...days.map((day) => {
			const then = events.filter(({ from }) => from === day);
			return {
				x: day,
				y: 0,
				label: then[0]?.when.full ?? '',
				lines: then.map(({ about }) => about)
			};
		})
	];
}
