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
	Math.max(...lanesOf(data).flatMap(({ events }) => events.map(({ to }) => to))) + 1.5
];

/** Something that was asked, or what was announced without having been asked by name. */
export interface AskLane {
	title: string;
	/** More about it, or empty. */
	about: string;
	asked: boolean;
	/** The number of the ask. A second part has none. */
	number: number | undefined;
	/** What was announced since, oldest first. */
	events: PolicyEvent[];
}

/** Whether a lane is the second part of an ask: the first part is the lane before. */
export const isSecond = ({ asked, number }: AskLane) => asked && number === undefined;

/** The name of a lane. That of a second part begins with an ellipsis. */
export const nameOf = (lane: AskLane) =>
	isSecond(lane) ? fillMessage(words.second, { name: lane.title }) : lane.title;

/** The letter with the asks. */
export const letterOf = ({ events }: Tables): PolicyEvent =>
	only(events, 'the letter with the asks', ({ id }) => id === 'trone-letter');

/** What was only announced, not done: it is drawn hollow. */
export const isIntended = ({ id }: PolicyEvent) => id === 'white-paper';

/** A lane for each ask, or for each part of one, and one for controls that match none. */
export function lanesOf(data: Tables): AskLane[] {
	const { events } = data;
	const { to: asked } = letterOf(data);
	const lanes = asksOf(data).flatMap(({ title, about }, ask) =>
		title.split(', ').map((part, i) => ({
			title: part,
			about: i > 0 ? '' : about,
			asked: true,
			number: i > 0 ? undefined : ask + 1,
			events: events.filter(({ answers }) => answers === part)
		}))
	);
	return [
		...lanes,
		{
			title: words.others,
			about: words.aboutOthers,
			asked: false,
			number: undefined,
			events: events.filter(
				({ topics, actor, from, answers }) =>
					topics.includes('controls') && actor === 'China' && from > asked && !answers
			)
		}
	];
}

const asksOf = ({ positions }: Tables) => positions.filter(({ topic }) => topic === 'asks');

/** What was announced, without its actor, which the chart names once: “46 substances”. */
export const withoutActor = (text: string) =>
	text.slice(words.actor.find((actor) => text.startsWith(actor))?.length ?? 0);

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
			...lanesOf(data).flatMap(({ events }) =>
				events.map((event) => [
					event.short,
					event.end ? fillMessage(words.days, { date: event.date, end: event.end }) : event.date,
					event.answers || null,
					event.actor,
					event.about,
					isIntended(event) ? words.statusIntended : words.statusAnnounced,
					event.source
				])
			)
		]
	};
}

/** The letter, and each day on which something was announced. */
export function dataPoints(data: Tables): DataPoint[] {
	const letter = letterOf(data);
	const events = lanesOf(data).flatMap((lane) => lane.events);
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
