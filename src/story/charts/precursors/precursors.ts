import words from '$words/precursors.json';
import { formatMonth, parseMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { theClaim } from '../../tables/selectors';
import type { Statement } from '../../tables/precursor-statements-table';
import type { Tables } from '../../tables/table-types';
import { BOUND_WORDS } from '../value-words';
import type { DataPoint, Table } from '$lib/chart/chart-types';

export const states = [
	/** A hundred dots, of which a claim says how many. */
	'claim',
	/** The list of all statements. */
	'all-statements'
] as const;

export type PrecursorsState = (typeof states)[number];

/** A statement's month: "February 2023", or "Feb 2023" for a narrow place. */
export const when = (statement: Statement, print = formatMonth) =>
	print(parseMonth(statement.date.slice(0, 7)));

/** "~98 %", ">97 %", or empty for a statement in words. */
export function shareText({ share, bound }: Statement): string {
	if (share === null) return '';
	if (bound === 'about') return fillMessage(words.shareAbout, { share });
	if (bound === 'more than') return fillMessage(words.shareMoreThan, { share });
	return fillMessage(words.shareExactly, { share });
}

/** The share in words, for reading aloud: "about 98 percent". */
export function spokenShare({ share, bound }: Statement): string {
	if (share === null) return words.noNumber;
	if (bound === 'about') return fillMessage(words.spokenAbout, { share });
	if (bound === 'more than') return fillMessage(words.spokenMoreThan, { share });
	return fillMessage(words.spoken, { share });
}

/** The share in words, and of what. */
export const shareWords = (statement: Statement): string =>
	fillMessage(words.shareOf, { share: spokenShare(statement), ofWhat: statement.ofWhat });

/** The statements that a state shows. */
const shown = (data: Tables, state: PrecursorsState): readonly Statement[] =>
	state === 'claim' ? [theClaim(data)] : data.statements;

export function rows(data: Tables, state: PrecursorsState): Table {
	return {
		columns: [
			{ key: 'date', label: words.date, unit: words.dayOrMonth },
			{ key: 'speaker', label: words.speaker, unit: '' },
			{ key: 'share', label: words.share, unit: words.percent, blank: words.noNumberGiven },
			{ key: 'bound', label: words.bound, unit: '', blank: words.inWords },
			{ key: 'of_what', label: words.ofWhat, unit: '' },
			{ key: 'method', label: words.method, unit: '' },
			{ key: 'status', label: words.status, unit: '' }
		],
		rows: shown(data, state).map(({ date, speaker, share, bound, ofWhat, methodPublished }) => [
			date,
			speaker,
			share,
			bound && BOUND_WORDS[bound],
			ofWhat,
			methodPublished,
			words.claim
		])
	};
}

export function dataPoints(data: Tables, state: PrecursorsState): DataPoint[] {
	/** The middle of the drawing, whose rows are those of the list. */
	const middle = (data.statements.length - 1) / 2;
	return shown(data, state).map((statement, i) => ({
		x: 0.5,
		y: state === 'claim' ? middle : i,
		label: fillMessage(words.said, { speaker: statement.speaker, month: when(statement) }),
		lines: [
			fillMessage(words.pointClaim, { share: shareWords(statement) }),
			fillMessage(words.pointMethod, { method: statement.methodPublished })
		]
	}));
}
