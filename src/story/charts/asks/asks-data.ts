import words from '$words/asks.json';
import { only } from '$lib/data/only';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';

/** The texts on what came of an ask, by the announcement that decides it, from full to brief. */
const CAME: Readonly<Record<string, readonly string[]>> = {
	'buyers-notice': words.advised,
	'china-licences': words.partly,
	'working-group': words.meets
};

/**
 * The announcement that decides what came of an ask, and what that is. Undefined if nothing was announced.
 * @throws Error if something was announced, and no text says what came of it
 */
function cameOf(title: string, events: readonly PolicyEvent[]) {
	if (events.length === 0) return undefined;
	const event = only(events, `what came of “${title}”`, ({ id }) => id in CAME);
	return { event, texts: CAME[event.id] ?? [] };
}

/** What was asked. An event matches an ask, or a part of its title: “Export rules, enforced”. */
export const asksIn = ({ positions, events: all }: Tables) =>
	positions
		.filter(({ topic }) => topic === 'asks')
		.map((position, i) => {
			const parts = position.title.split(', ');
			/** What was announced since, oldest first. */
			const events = all.filter(({ answers }) => parts.includes(answers));
			return { ...position, y: i + 0.5, events, came: cameOf(position.title, events) };
		});

export type Ask = ReturnType<typeof asksIn>[number];

/** The letter with the asks. */
export const letterOf = ({ events }: Tables): PolicyEvent =>
	only(events, 'the letter with the asks', ({ id }) => id === 'trone-letter');

/** What was announced without having been asked by name: other controls. */
export const othersIn = (data: Tables): PolicyEvent[] =>
	data.events.filter(
		({ topics, actor, from, answers }) =>
			topics.includes('controls') && actor === 'China' && from > letterOf(data).to && !answers
	);
