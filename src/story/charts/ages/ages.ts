import words from '$words/ages.json';
import { formatMonth, isoMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import type { AgeClaim } from '../../tables/ages-table';
import { ageClaims } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { AGE_WORDS } from '../value-words';
import type { DataPoint, Table } from '$lib/chart/chart-types';

/** The one state shows two statements about the leading cause of death, with the ages that each names. */
export const states = ['leading-cause'] as const;

export type AgesState = (typeof states)[number];

/** The ages of a statement: "18 to 44". */
export const agesOf = ({ low, high }: Pick<AgeClaim, 'low' | 'high'>) =>
	fillMessage(words.range, { low, high });

/** Who made a statement, and when: "CDC, February 2025". */
export const saidBy = ({ speaker, said }: AgeClaim) =>
	fillMessage(words.saidBy, { speaker, month: formatMonth(said) });

/** The statement without its ages. */
export const statementOf = ({ cause }: AgeClaim) => fillMessage(words.leadingCause, { cause });

export function rows(data: Tables): Table {
	const { overdose, fentanyl } = ageClaims(data);
	return {
		columns: [
			{ key: 'statement', label: words.statement, unit: '' },
			{ key: 'first_age', label: words.firstAge, unit: words.years },
			{ key: 'last_age', label: words.lastAge, unit: words.years },
			{ key: 'speaker', label: words.speaker, unit: '' },
			{ key: 'said', label: words.said, unit: words.month },
			{ key: 'note', label: words.note, unit: '', blank: words.none },
			{ key: 'status', label: words.status, unit: '' },
			{ key: 'source', label: words.source, unit: '' }
		],
		rows: [overdose, fentanyl].map((each) => [
			statementOf(each),
			each.low,
			each.high,
			each.speaker,
			isoMonth(each.said),
			each.note || null,
			AGE_WORDS[each.standing],
			each.source
		])
	};
}

/** The middle of a bar, which ends where the last age ends: a year after that begins. */
export const middleOf = ({ low, high }: AgeClaim) => (low + high + 1) / 2;

/** The middle of each bar. On the y axis, the bar of CDC's statement is at 1, the one below it at -1. */
export function dataPoints(data: Tables): DataPoint[] {
	const { overdose, fentanyl } = ageClaims(data);
	return [overdose, fentanyl].map((each, i) => ({
		x: middleOf(each),
		y: 1 - 2 * i,
		label: saidBy(each),
		lines: [
			fillMessage(words.atAges, { statement: statementOf(each), ages: agesOf(each) }),
			...(each.note ? [each.note] : []),
			fillMessage(words.pointStatus, { status: AGE_WORDS[each.standing] })
		]
	}));
}
