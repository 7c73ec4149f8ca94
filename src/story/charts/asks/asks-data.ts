import words from '$words/asks.json';
import { parseMonth, type Month } from '$lib/data/month';
import { only } from '$lib/data/only';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';

/** The month on whose 24th day the letter was written. */
const FIRST = parseMonth('2023-01');

/** The ends of the axis: the last one is some weeks after the newest event. */
export const monthsOf = (data: Tables): readonly [Month, Month] => [
	FIRST,
	Math.max(...announcedIn(data).map(({ to }) => to), letterOf(data).to) + 1.5
];

/** What was asked. An event matches an ask, or a part of its title: “Export rules, enforced”. */
export const asksIn = ({ positions, events }: Tables) =>
	positions
		.filter(({ topic }) => topic === 'asks')
		.map((position, i) => ({
			...position,
			/** The asks are numbered from 1. */
			number: i + 1,
			/** What was announced since, oldest first. */
			events: events.filter(({ answers }) => position.title.split(', ').includes(answers))
		}));

export type Ask = ReturnType<typeof asksIn>[number];

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
export const announcedIn = (data: Tables): PolicyEvent[] =>
	asksIn(data).flatMap(({ events }) => events);

/** What was announced without having been asked by name: other controls. */
export function othersIn(data: Tables): PolicyEvent[] {
	const { to: asked } = letterOf(data);
	return data.events.filter(
		({ topics, actor, from, answers }) =>
			topics.includes('controls') && actor === 'China' && from > asked && !answers
	);
}

/** The letter with the asks. */
export const letterOf = ({ events }: Tables): PolicyEvent =>
	only(events, 'the letter with the asks', ({ id }) => id === 'trone-letter');
