import words from '$words/asks.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { asksIn, letterOf, type Ask } from './asks-data';

/** What came of an ask, and when that was announced, or that nothing was found. */
function describeAsk({ title: name, came: decided }: Ask): string {
	if (!decided) return fillMessage(words.described, { name, found: words.missing });
	const [came = ''] = decided.texts;
	return fillMessage(words.describedCame, { name, came, date: decided.event.when.month });
}

/** The description of the chart of asks. */
export const asksDescription: ChartDescription<Tables, 'announced'> = {
	subtitle: () => words.subtitle,
	describe: (data) =>
		sentences(
			fillMessage(words.askedAndAnnounced, { date: letterOf(data).when.full }),
			...asksIn(data).map(describeAsk)
		)
};
