import { parseMonth, type Month } from '$lib/data/month';
import { only } from '$lib/data/only';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import type { DataPoint, Keyframe, Table } from '$lib/chart/chart-types';

/** A placeholder for the end of the axis, which a keyframe cannot know. */
const NEWEST = -1;

/** The first month on the axis: the letter was written in it. */
export const FIRST = parseMonth('2023-01');

/** `until` is how far time has run. What was announced later is not drawn yet. */
export const states = {
	announced: { until: NEWEST }
} as const satisfies Record<string, Keyframe>;

export type AsksState = keyof typeof states;
export type AsksKeyframe = Record<keyof (typeof states)['announced'], number>;

/** The end of the axis: some weeks after the newest event. */
export const endOf = (data: Tables): Month =>
	Math.max(...lanesOf(data).flatMap(({ events }) => events.map(({ to }) => to))) + 1.5;

export const keyframeOf = (data: Tables): AsksKeyframe => ({ until: endOf(data) });

/** Something that was asked, or what was announced without having been asked by name. */
export interface Lane {
	name: string;
	/** More about it, or empty. */
	about: string;
	asked: boolean;
	/** The number of the ask. A second part has none. */
	number: number | undefined;
	/** What was announced since, oldest first. */
	events: PolicyEvent[];
}

/** Whether a lane is the second part of an ask: the first part is the lane before. */
export const isSecond = ({ asked, number }: Lane) => asked && number === undefined;

/** The letter with the asks. */
export const letterOf = ({ events }: Tables): PolicyEvent =>
	only(events, 'the letter with the asks', ({ id }) => id === 'trone-letter');

/** What was only announced, not done: it is drawn hollow. */
export const isIntended = ({ id }: PolicyEvent) => id === 'white-paper';

/** A lane for each ask, or for each part of one, and one for controls that match none. */
export function lanesOf(data: Tables): Lane[] {
	const { events } = data;
	const { to: asked } = letterOf(data);
	const asks = data.positions.filter(({ topic }) => topic === 'asks');
	const lanes = asks.flatMap(({ title, about }, ask) =>
		title.split(', ').map((name, i) => ({
			name: i > 0 ? `… and ${name}` : name,
			about: i > 0 ? '' : about,
			asked: true,
			number: i > 0 ? undefined : ask + 1,
			events: events.filter(({ answers }) => answers === name)
		}))
	);
	return [
		...lanes,
		{
			name: 'Other controls',
			about: 'Of drugs and precursors; not in the letter by name',
			asked: false,
			number: undefined,
			events: events.filter(
				({ topics, actor, from, answers }) =>
					topics.includes('controls') && actor === 'China' && from > asked && !answers
			)
		}
	];
}

/** What was announced, without its actor, which the chart names once: "46 substances". */
export const withoutActor = (text: string) => text.replace(/^China( controls|:)? /, '');

export function rows(data: Tables): Table {
	const asks = data.positions.filter(({ topic }) => topic === 'asks');
	return {
		columns: [
			{ key: 'what', label: 'What', unit: '' },
			{ key: 'date', label: 'Date', unit: 'day' },
			{ key: 'matches', label: 'Ask that it matches', unit: '', blank: 'none by name' },
			{ key: 'who', label: 'Who', unit: '' },
			{ key: 'about', label: 'About', unit: '' },
			{ key: 'status', label: 'Status', unit: '' },
			{ key: 'source', label: 'Source', unit: '' }
		],
		rows: [
			...asks.map(({ title, about, who, source }) => [
				title,
				letterOf(data).date,
				title,
				who,
				about,
				'asked',
				source
			]),
			...lanesOf(data).flatMap(({ events }) =>
				events.map((event) => [
					event.short,
					event.end ? `${event.date} to ${event.end}` : event.date,
					event.answers || null,
					event.actor,
					event.about,
					isIntended(event) ? 'intended' : 'announced',
					event.source
				])
			)
		]
	};
}

/** The letter, and each day on which something was announced. */
export function dataPoints(data: Tables): DataPoint[] {
	const letter = letterOf(data);
	const asks = data.positions.filter(({ topic }) => topic === 'asks');
	const events = lanesOf(data).flatMap((lane) => lane.events);
	const days = [...new Set(events.map(({ from }) => from))].sort((a, b) => a - b);
	return [
		{
			x: letter.from,
			y: 0,
			label: `${letter.when.full}, asked`,
			lines: asks.map(({ title, about }) => `${title}: ${about}`)
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
