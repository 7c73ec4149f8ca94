import words from '$words/potency.json';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { range, type Mark } from './marks';
import { equalParts, shown, type PotencyState } from './potency';

/** A mark as the description names it. */
function described({ name, against, low, high, style }: Mark): string {
	const value = range(low, high);
	if (style === 'derived') return fillMessage(words.describedDerived, { name, value });
	if (style === 'disputed') return fillMessage(words.describedDisputed, { name, value });
	return against === 'heroin'
		? fillMessage(words.describedAgainstHeroin, { name, value })
		: fillMessage(words.described, { name, value });
}

function describe(data: Tables, state: PotencyState): string {
	const { morphine, low, high } = equalParts(data);
	return state === 'equal'
		? fillMessage(words.equalDots, {
				morphine,
				fentanyl: range(low, high),
				times: range(morphine / high, morphine / low)
			})
		: sentences(
				fillMessage(words.ranges, { list: shown(data, state).map(described).join('; ') }),
				words.medicines
			);
}

/** The description of the potency chart in each state. */
export const potencyDescription: ChartDescription<Tables, PotencyState> = {
	subtitle: (_data, state) => (state === 'equal' ? words.subtitleEqual : words.subtitle),
	describe
};
