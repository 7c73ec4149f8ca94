import words from '$words/potency.json';
import { decimal } from '$lib/data/format';
import { fillMessage } from '$lib/messages/fill-message';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import { heroinRange, potencyOf } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';

export type PotencyState = 'equal' | 'range' | 'heroin' | 'others';

/** How many times as potent as `against` a drug is, by weight for equal pain relief. */
export interface Drug {
	name: string;
	against: string;
	low: number;
	high: number;
	/** Sources differ by more than a factor of two about a disputed range. */
	status: 'stated' | 'derived' | 'disputed';
	/** What the source says of it, or the formula of a derived range. */
	note: string;
}

/** The value of a drug as text: a range with "to" instead of a dash, for screen readers. */
export const valueOf = ({ low, high }: Drug): string =>
	low === high
		? decimal(low)
		: fillMessage(words.range, { low: decimal(low), high: decimal(high) });

/** Whether a drug has a place on an axis of morphine. */
export const isDrawn = ({ against }: Drug): boolean => against === 'morphine';

/** Every drug, weakest first. The ranges of heroin and nitazenes follow from other rows. */
export function drugsOf(data: Tables): Drug[] {
	const stated = (name: string, against?: 'heroin' | 'fentanyl'): Drug => {
		const { substance, low, high, note, against: other } = potencyOf(data, name, against);
		return { name: substance, against: other, low, high, status: 'stated', note };
	};
	const [fentanyl, toHeroin] = [stated('Fentanyl'), stated('Fentanyl', 'heroin')];
	const [nitazenes, etonitazene] = [stated('Nitazenes', 'fentanyl'), stated('Etonitazene')];
	const note = fillMessage(words.formula, {
		low: fentanyl.low,
		most: toHeroin.high,
		high: fentanyl.high,
		least: toHeroin.low
	});
	return [
		stated('Morphine'),
		stated('Oxycodone'),
		{ ...stated('Heroin'), ...heroinRange(data), status: 'derived', note },
		stated('Methadone'),
		stated('Hydromorphone'),
		fentanyl,
		toHeroin,
		stated('Isotonitazene'),
		// The class is given against fentanyl. Against morphine its ends multiply; one page gives less.
		{
			...nitazenes,
			against: fentanyl.against,
			low: Math.min(nitazenes.low * fentanyl.low, etonitazene.low),
			high: nitazenes.high * fentanyl.high,
			status: 'disputed'
		},
		stated('Carfentanil')
	];
}

/** @throws {RangeError} if no drug has that name */
export function drugOf(data: Tables, name: string, against = 'morphine'): Drug {
	const found = drugsOf(data).find((drug) => drug.name === name && drug.against === against);
	if (!found) throw new RangeError(`found no drug ${name} against ${against}`);
	return found;
}

/** The drugs that a state shows, weakest first. */
export const shown = (data: Tables, state: PotencyState): Drug[] =>
	drugsOf(data).filter((drug) =>
		state === 'heroin'
			? ['Morphine', 'Heroin', 'Fentanyl'].includes(drug.name)
			: isDrawn(drug) && (state === 'others' || ['Morphine', 'Fentanyl'].includes(drug.name))
	);

/** Parts by weight that give equal pain relief. */
export interface EqualParts {
	morphine: number;
	/** At each end of its range, the upper one first. */
	fentanyl: readonly { parts: number; times: number }[];
}

/** As many parts of morphine as the upper end of fentanyl’s range, and of fentanyl one or more. */
export function equalParts(data: Tables): EqualParts {
	const { low, high } = potencyOf(data, 'Fentanyl');
	return { morphine: high, fentanyl: [high, low].map((times) => ({ times, parts: high / times })) };
}

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
