import words from '$words/potency.json';
import { count, decimal } from '$lib/data/format';
import { fillMessage } from '$lib/messages/fill-message';
import { heroinRange, potencyOf } from '../../tables/selectors';
import type { Potency } from '../../tables/potency-table';
import type { Tables } from '../../tables/table-types';

/** Synthetic opioids of code T40.4, which have the accent colour. */
export const SYNTHETIC: readonly string[] = [
	'fentanyl',
	'isotonitazene',
	'nitazenes',
	'carfentanil'
];

/** The drugs that the chart can show, weakest first. */
export type MarkId =
	| 'morphine'
	| 'oxycodone'
	| 'heroin'
	| 'methadone'
	| 'hydromorphone'
	| 'fentanyl'
	| 'fentanylHeroin'
	| 'isotonitazene'
	| 'nitazenes'
	| 'carfentanil';

/** One drug's potency by weight for equal pain relief, in multiples of `against`. */
export interface Mark {
	id: MarkId;
	name: string;
	against: 'morphine' | 'heroin';
	low: number;
	high: number;
	style: 'stated' | 'derived' | 'disputed';
	/** The value as text: "50 to 100". */
	words: string;
	/** The same as a wide chart says it: "50 to 100 times morphine". */
	long: string;
	/** The formula of a derived range, or empty. */
	formula: string;
	/** A single stated value inside a derived range. */
	inside: number | null;
	note: string;
}

const number = (value: number) => (value >= 1000 ? count(value) : decimal(value));

/** A range as text, with "to" instead of a dash for screen readers. */
export const range = (low: number, high: number) =>
	low === high ? number(low) : fillMessage(words.range, { low: number(low), high: number(high) });

/** How sure a value is, as text. */
export const STATUSES: Readonly<Record<Mark['style'], string>> = {
	stated: words.stated,
	derived: words.derived,
	disputed: words.disputed
};

/** Every mark, from the table. Heroin and nitazenes are derived from other rows. */
export function marksOf(data: Tables): readonly Mark[] {
	const fentanyl = potencyOf(data, 'Fentanyl');
	const toHeroin = potencyOf(data, 'Fentanyl', 'heroin');
	const heroin = potencyOf(data, 'Heroin');
	const nitazenes = potencyOf(data, 'Nitazenes', 'fentanyl');
	const etonitazene = potencyOf(data, 'Etonitazene');
	const stated = (id: MarkId, from: Potency, long = (value: string) => value): Mark => {
		const value = range(from.low, from.high);
		return {
			id,
			name: from.substance,
			against: from.against === 'heroin' ? 'heroin' : 'morphine',
			low: from.low,
			high: from.high,
			style: 'stated',
			words: value,
			long: long(value),
			formula: '',
			inside: null,
			note: from.note
		};
	};
	const { low, high } = heroinRange(data);
	const derived = range(low, high);
	// The class is given against fentanyl. Against morphine its ends multiply; one page gives less.
	const widest = [
		Math.min(nitazenes.low * fentanyl.low, etonitazene.low),
		nitazenes.high * fentanyl.high
	] as const;
	const disputed = range(...widest);
	return [
		stated('morphine', potencyOf(data, 'Morphine'), (value) => fillMessage(words.unit, { value })),
		stated('oxycodone', potencyOf(data, 'Oxycodone')),
		{
			...stated('heroin', heroin),
			words: derived,
			long: derived,
			low,
			high,
			style: 'derived',
			formula: fillMessage(words.formula, {
				low: fentanyl.low,
				most: toHeroin.high,
				high: fentanyl.high,
				least: toHeroin.low
			}),
			inside: heroin.low
		},
		stated('methadone', potencyOf(data, 'Methadone')),
		stated('hydromorphone', potencyOf(data, 'Hydromorphone')),
		stated('fentanyl', fentanyl, (value) => fillMessage(words.timesMorphine, { value })),
		stated('fentanylHeroin', toHeroin, (value) => fillMessage(words.timesHeroin, { value })),
		stated('isotonitazene', potencyOf(data, 'Isotonitazene')),
		{
			...stated('nitazenes', nitazenes),
			words: disputed,
			long: fillMessage(words.disagree, { value: disputed }),
			against: 'morphine',
			low: widest[0],
			high: widest[1],
			style: 'disputed'
		},
		stated('carfentanil', potencyOf(data, 'Carfentanil'))
	];
}
