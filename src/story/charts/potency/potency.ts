import words from '$words/potency.json';
import { fillMessage } from '$lib/messages/fill-message';
import { potencyOf } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import type { DataPoint, Table } from '$lib/chart/chart-types';
import { marksOf, STATUSES, type Mark, type MarkId } from './marks';

/** The rows of each state, from top to bottom. */
const SHOWN = {
	range: ['morphine', 'fentanyl'],
	heroin: ['morphine', 'heroin', 'fentanyl', 'fentanylHeroin'],
	equal: ['morphine', 'fentanyl'],
	others: [
		'morphine',
		'oxycodone',
		'heroin',
		'methadone',
		'hydromorphone',
		'fentanyl',
		'isotonitazene',
		'nitazenes',
		'carfentanil'
	]
} as const satisfies Record<string, readonly MarkId[]>;

export type PotencyState = keyof typeof SHOWN;

export const states = Object.keys(SHOWN) as PotencyState[];

/**
 * Fentanyl against heroin is in the table, but has no row on an axis in multiples of morphine. A
 * fan between two rows shows it.
 */
const AGAINST_HEROIN = 'fentanylHeroin' satisfies MarkId;

/** The marks of a state, from top to bottom. */
export function shown(data: Tables, state: PotencyState): Mark[] {
	const marks = marksOf(data);
	return SHOWN[state].flatMap((id) => marks.find((mark) => mark.id === id) ?? []);
}

/** The same without those that have no row on the axis. */
export const drawnRows = (data: Tables, state: PotencyState): Mark[] =>
	shown(data, state).filter(({ id }) => id !== AGAINST_HEROIN);

/**
 * Parts by weight that give equal pain relief: of morphine, the upper end of fentanyl's range;
 * of fentanyl, from one up to the ratio of the ends of that range.
 */
export function equalParts(data: Tables): { morphine: number; low: number; high: number } {
	const { low, high } = potencyOf(data, 'Fentanyl');
	return { morphine: high, low: 1, high: high / low };
}

export function rows(data: Tables, state: PotencyState): Table {
	return {
		columns: [
			{ key: 'drug', label: words.drug, unit: '' },
			{ key: 'against', label: words.comparedWith, unit: '' },
			{ key: 'low', label: words.from, unit: words.times },
			{ key: 'high', label: words.to, unit: words.times },
			{ key: 'status', label: words.status, unit: '' },
			{ key: 'note', label: words.note, unit: '' }
		],
		rows: shown(data, state).map(({ name, against, low, high, style, formula, note }) => [
			name,
			against,
			Math.round(low * 100) / 100,
			Math.round(high * 100) / 100,
			STATUSES[style],
			formula || note
		])
	};
}

export function dataPoints(data: Tables, state: PotencyState): DataPoint[] {
	return drawnRows(data, state).map(
		({ name, against, low, high, long, style, formula, note }, i) => ({
			x: Math.sqrt(low * high),
			y: i,
			label: fillMessage(words.against, { name, against }),
			lines: [
				fillMessage(words.byWeight, { value: long }),
				style === 'stated'
					? note
					: fillMessage(words.withNote, { status: STATUSES[style], note: formula || note })
			]
		})
	);
}
