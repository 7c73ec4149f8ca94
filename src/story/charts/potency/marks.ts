import { count, decimal } from '$lib/data/format';
import { heroinRange, potencyOf } from '../../tables/selectors';
import type { Potency } from '../../tables/potency-table';
import type { Tables } from '../../tables/table-types';

/** The drugs that the chart can show, weakest first. */
export const MARKS = [
	'morphine',
	'oxycodone',
	'heroin',
	'methadone',
	'hydromorphone',
	'fentanyl',
	'fentanylHeroin',
	'isotonitazene',
	'nitazenes',
	'carfentanil'
] as const;

/** Synthetic opioids of code T40.4, which have the accent colour. */
export const SYNTHETIC: readonly string[] = [
	'fentanyl',
	'isotonitazene',
	'nitazenes',
	'carfentanil'
];

export type MarkId = (typeof MARKS)[number];

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
	/** What a wide chart adds to the value: " times morphine". */
	more: string;
	/** The formula of a derived range, or empty. */
	formula: string;
	/** A single stated value inside a derived range. */
	inside: number | null;
	note: string;
}

const number = (value: number) => (value >= 1000 ? count(value) : decimal(value));

/** A range as text, with "to" instead of a dash for screen readers. */
export const range = (low: number, high: number) =>
	low === high ? number(low) : `${number(low)} to ${number(high)}`;

/** Every mark, from the table. Heroin and nitazenes are derived from other rows. */
export function marksOf(data: Tables): readonly Mark[] {
	const fentanyl = potencyOf(data, 'Fentanyl');
	const toHeroin = potencyOf(data, 'Fentanyl', 'heroin');
	const heroin = potencyOf(data, 'Heroin');
	const nitazenes = potencyOf(data, 'Nitazenes', 'fentanyl');
	const etonitazene = potencyOf(data, 'Etonitazene');
	const stated = (id: MarkId, from: Potency, more = ''): Mark => ({
		id,
		name: from.substance,
		against: from.against === 'heroin' ? 'heroin' : 'morphine',
		low: from.low,
		high: from.high,
		style: 'stated',
		words: range(from.low, from.high),
		more,
		formula: '',
		inside: null,
		note: from.note
	});
	const { low, high } = heroinRange(data);
	// The class is given against fentanyl. Against morphine its ends multiply; one page gives less.
	const widest = [
		Math.min(nitazenes.low * fentanyl.low, etonitazene.low),
		nitazenes.high * fentanyl.high
	] as const;
	return [
		stated('morphine', potencyOf(data, 'Morphine'), ', the unit'),
		stated('oxycodone', potencyOf(data, 'Oxycodone')),
		{
			...stated('heroin', heroin),
			words: range(low, high),
			low,
			high,
			style: 'derived',
			formula: `${fentanyl.low} ÷ ${toHeroin.high} to ${fentanyl.high} ÷ ${toHeroin.low}`,
			inside: heroin.low
		},
		stated('methadone', potencyOf(data, 'Methadone')),
		stated('hydromorphone', potencyOf(data, 'Hydromorphone')),
		stated('fentanyl', fentanyl, ' times morphine'),
		stated('fentanylHeroin', toHeroin, ' times heroin'),
		stated('isotonitazene', potencyOf(data, 'Isotonitazene')),
		{
			...stated('nitazenes', nitazenes, ': sources disagree'),
			words: range(...widest),
			against: 'morphine',
			low: widest[0],
			high: widest[1],
			style: 'disputed'
		},
		stated('carfentanil', potencyOf(data, 'Carfentanil'))
	];
}
