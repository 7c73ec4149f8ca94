import { potencyOf } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { type Keyframe, type DataPoint, type Table } from '$lib/chart/chart-types';
import { MARKS, marksOf, type Mark, type MarkId } from './marks';

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
export interface PotencyKeyframe extends Keyframe {
	/** How many rows share the height. */
	rows: number;
	/** The base-10 logarithm of the upper end of the axis. */
	top: number;
	/** How far the equal weights replace the axis, from 0 to 1. */
	equal: number;
	/** The opacity of the fans to fentanyl's range, from morphine and from heroin. */
	fromMorphine: number;
	fromHeroin: number;
}

/**
 * Fentanyl against heroin is in the table, but has no row on an axis in multiples of morphine. A
 * fan between two rows shows it.
 */
const AGAINST_HEROIN = 'fentanylHeroin' satisfies MarkId;

/** The rows that a state draws. */
const drawnIn = (state: PotencyState) =>
	MARKS.filter((id) => id !== AGAINST_HEROIN && (SHOWN[state] as readonly MarkId[]).includes(id));

/**
 * The keyframe of a state. `y:<id>` and `o:<id>` are a row's position and opacity. A row that the
 * state does not draw stays between its neighbours, so that it fades in where it belongs.
 */
function keyframe(state: PotencyState, top: number, equal = 0): PotencyKeyframe {
	const drawn = drawnIn(state);
	const before = (id: MarkId) =>
		drawn.filter((other) => MARKS.indexOf(other) < MARKS.indexOf(id)).length;
	const rows = MARKS.flatMap((id): [string, number][] => [
		[`y:${id}`, Math.min(before(id), drawn.length - 1)],
		[`o:${id}`, drawn.includes(id) ? 1 - equal : 0]
	]);
	return {
		rows: drawn.length,
		top,
		equal,
		fromMorphine: state === 'range' ? 1 : 0,
		fromHeroin: state === 'heroin' ? 1 : 0,
		...Object.fromEntries<number>(rows)
	};
}

export const states: Readonly<Record<PotencyState, PotencyKeyframe>> = {
	range: keyframe('range', 2.3),
	heroin: keyframe('heroin', 2.3),
	equal: keyframe('equal', 2.3, 1),
	others: keyframe('others', 4.35)
};

/** The marks of a state, from top to bottom. */
export function shown(data: Tables, state: PotencyState): Mark[] {
	const marks = marksOf(data);
	return SHOWN[state].flatMap((id) => marks.find((mark) => mark.id === id) ?? []);
}

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
			{ key: 'drug', label: 'Drug', unit: '' },
			{ key: 'against', label: 'Compared with', unit: '' },
			{ key: 'low', label: 'From', unit: 'times' },
			{ key: 'high', label: 'To', unit: 'times' },
			{ key: 'status', label: 'Status', unit: '' },
			{ key: 'note', label: 'Note', unit: '' }
		],
		rows: shown(data, state).map(({ name, against, low, high, style, formula, note }) => [
			name,
			against,
			Math.round(low * 100) / 100,
			Math.round(high * 100) / 100,
			style,
			formula || note
		])
	};
}

export function dataPoints(data: Tables, state: PotencyState): DataPoint[] {
	const rows = shown(data, state).filter(({ id }) => id !== AGAINST_HEROIN);
	return rows.map(({ name, against, low, high, words, more, style, formula, note }, i) => ({
		x: Math.sqrt(low * high),
		y: i,
		label: `${name}, against ${against}`,
		lines: [
			`${words}${more}, by weight for equal pain relief`,
			style === 'stated' ? note : `${style}: ${formula || note}`
		]
	}));
}
