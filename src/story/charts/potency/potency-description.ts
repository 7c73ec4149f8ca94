import words from '$words/potency.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { decimal } from '$lib/data/format';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { equalParts, shown, valueOf, type Drug, type PotencyState } from './potency-values';

/** A drug as the description names it. */
function described(drug: Drug): string {
	const { name, against, status } = drug;
	const values = { name, value: valueOf(drug) };
	if (status === 'derived') return fillMessage(words.describedDerived, values);
	if (status === 'disputed') return fillMessage(words.describedDisputed, values);
	return against === 'heroin'
		? fillMessage(words.describedAgainstHeroin, values)
		: fillMessage(words.described, values);
}

function describe(data: Tables, state: PotencyState): string {
	if (state !== 'equal')
		return sentences(
			fillMessage(words.ranges, { list: shown(data, state).map(described).join('; ') }),
			words.medicines
		);
	const { morphine, fentanyl } = equalParts(data);
	const parts = fentanyl.map(({ parts, times }) =>
		fillMessage(words.partsOf, { parts: decimal(parts), times })
	);
	return fillMessage(words.equalSquares, { morphine, fentanyl: parts.join(words.or) });
}

/** The description of the potency chart in each state. */
export const potencyDescription: ChartDescription<Tables, PotencyState> = {
	subtitle: (_data, state) => (state === 'equal' ? words.subtitleEqual : words.subtitle),
	describe
};
