import words from '$words/asks.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { asksIn, letterOf, withoutActor, type Ask, type AsksState } from './asks';

/** What was announced since an ask, one after another, or that nothing was found. */
const found = ({ events }: Ask) =>
	events.length === 0
		? words.missing
		: events
				.map(({ short, when }) =>
					fillMessage(words.found, { date: when.month, what: withoutActor(short) })
				)
				.join('; ');

const describe = (data: Tables): string =>
	sentences(
		fillMessage(words.askedAndAnnounced, { date: letterOf(data).when.full }),
		...asksIn(data).map((ask) =>
			fillMessage(words.described, { name: ask.title, found: found(ask) })
		)
	);

/** The description of the chart of asks. */
export const asksDescription: ChartDescription<Tables, AsksState> = {
	subtitle: () => words.subtitle,
	describe
};
