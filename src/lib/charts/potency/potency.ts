import { potencyOf } from '../../data/selectors';
import type { Tables } from '../../data/types';
import { asState, type ChartModel, type Pose, type Reading, type Table } from '../types';
import { marksOf, type Mark, type MarkId } from './marks';

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
export interface PotencyPose extends Pose {
	/** How many rows share the height. */
	rows: number;
	/** The upper end of the axis, as a power of ten. */
	top: number;
	/** The weights for an equal effect in place of the axis, from 0 to 1. */
	equal: number;
	/** The opacity of what spreads from morphine to both ends of fentanyl's range. */
	fan: number;
}

/** A row's place and opacity stand in the pose under `y:<id>` and `o:<id>`. */
function pose(state: PotencyState, top: number, equal = 0): PotencyPose {
	const fan = state === 'range' ? 1 : 0;
	const ids: readonly MarkId[] = SHOWN[state];
	const shown = ids.flatMap((id, i): [string, number][] => [
		[`y:${id}`, i],
		[`o:${id}`, 1 - equal]
	]);
	return { rows: ids.length, top, equal, fan, ...Object.fromEntries<number>(shown) };
}

export const states: Readonly<Record<PotencyState, PotencyPose>> = {
	range: pose('range', 2.3),
	heroin: pose('heroin', 2.3),
	equal: pose('equal', 2.3, 1),
	others: pose('others', 4.35)
};

/** The marks of a state, from top to bottom. */
export function shown(data: Tables, state: PotencyState): Mark[] {
	const marks = marksOf(data);
	return SHOWN[state].flatMap((id) => marks.find((mark) => mark.id === id) ?? []);
}

/** Parts by weight that relieve the same pain: as many of morphine as fentanyl's upper end, and so one of it at least. */
export function equalParts(data: Tables): { morphine: number; low: number; high: number } {
	const { low, high } = potencyOf(data, 'Fentanyl');
	return { morphine: high, low: 1, high: high / low };
}

function rows(data: Tables, state: PotencyState): Table {
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

function readings(data: Tables, state: PotencyState): Reading[] {
	return shown(data, state).map(
		({ name, against, low, high, words, more, style, formula, note }, i) => ({
			x: Math.sqrt(low * high),
			y: i,
			label: `${name}, against ${against}`,
			lines: [`${words}${more}, by weight for equal pain relief`, `${style}: ${formula || note}`]
		})
	);
}

/** How strong, by weight, compared with morphine: ranges, never single numbers where sources give a range. */
export const potency: ChartModel = {
	id: 'potency',
	states,
	poseOf: (_data, state) => states[asState(states, state)],
	default: 'others',
	rows: (data, state) => rows(data, asState(states, state)),
	readings: (data, state) => (state === 'equal' ? [] : readings(data, asState(states, state)))
};
