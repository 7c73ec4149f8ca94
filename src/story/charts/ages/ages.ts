import { formatMonth, isoMonth } from '$lib/data/month';
import type { AgeClaim } from '../../tables/ages-table';
import { ageClaims } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import type { DataPoint, Keyframe, Table } from '$lib/chart/chart-types';

/** How far the bar of each statement has grown from its first age, from 0 to 1. */
export const states = {
	'leading-cause': { overdose: 1, fentanyl: 1 }
} as const satisfies Record<string, Keyframe>;

export type AgesState = keyof typeof states;
export type AgesKeyframe = Record<AgeClaim['claim'], number>;

/** The ages of a statement: "18 to 44". */
export const agesOf = ({ low, high }: Pick<AgeClaim, 'low' | 'high'>) => `${low} to ${high}`;

/** Who made a statement, and when: "CDC, February 2025". */
export const saidBy = ({ speaker, said }: AgeClaim) => `${speaker}, ${formatMonth(said)}`;

/** The statement without its ages. */
export const statementOf = ({ cause }: AgeClaim) => `${cause} is the leading cause of death`;

export function rows(data: Tables): Table {
	const { overdose, fentanyl } = ageClaims(data);
	return {
		columns: [
			{ key: 'statement', label: 'Statement', unit: '' },
			{ key: 'first_age', label: 'From age', unit: 'years' },
			{ key: 'last_age', label: 'To age', unit: 'years' },
			{ key: 'speaker', label: 'Who says so', unit: '' },
			{ key: 'said', label: 'Said in', unit: 'month' },
			{ key: 'note', label: 'Note', unit: '', blank: 'none' },
			{ key: 'status', label: 'Status', unit: '' },
			{ key: 'source', label: 'Source', unit: '' }
		],
		rows: [overdose, fentanyl].map((each) => [
			statementOf(each),
			each.low,
			each.high,
			each.speaker,
			isoMonth(each.said),
			each.note || null,
			each.standing,
			each.source
		])
	};
}

/** The bar of CDC's statement is at 1 on the vertical scale, the one below the axis at -1. */
export function dataPoints(data: Tables): DataPoint[] {
	const { overdose, fentanyl } = ageClaims(data);
	return [overdose, fentanyl].map((each, i) => ({
		x: (each.low + each.high + 1) / 2,
		y: 1 - 2 * i,
		label: saidBy(each),
		lines: [
			`${statementOf(each)} at ages ${agesOf(each)}`,
			...(each.note ? [each.note] : []),
			`Status: ${each.standing}`
		]
	}));
}
