import { formatMonth, parseMonth } from '../../data/month';
import type { Statement, Tables } from '../../data/types';
import { asState, type ChartModel, type Pose, type Reading, type Table } from '../types';

/** `field` is how large the hundred dots are, `list` the opacity of the statements. */
export const states = {
	claim: { field: 1, caption: 1, list: 0 },
	'all-statements': { field: 0, caption: 0, list: 1 }
} as const satisfies Record<string, Pose>;

export type PrecursorsState = keyof typeof states;
export type PrecursorsPose = Record<keyof (typeof states)['claim'], number>;

/** A statement's month: "February 2023", or "Feb 2023" for a narrow place. */
export const when = (statement: Statement, print = formatMonth) =>
	print(parseMonth(statement.date.slice(0, 7)));

/** "~98 %", ">97 %", or nothing for a statement in words. */
export function shareText({ share, bound }: Statement): string {
	if (share === null) return '';
	return `${bound === 'about' ? '~' : bound === 'more than' ? '>' : ''}${share} %`;
}

/** The share in words, for reading aloud. */
export function shareWords({ share, bound, ofWhat }: Statement): string {
	const size =
		share === null ? 'no number' : `${bound === 'exactly' ? '' : `${bound} `}${share} percent`;
	return `${size}: ${ofWhat}`;
}

/** The claim that the story is about: the first with a number. */
export function theClaim(data: Tables): Statement & { share: number } {
	const found = data.statements.find(({ share }) => share !== null);
	if (!found || found.share === null) {
		throw new Error('precursor-statements.csv has no statement with a share');
	}
	return { ...found, share: found.share };
}

function rows(data: Tables, state: PrecursorsState): Table {
	const drawn = state === 'claim' ? [theClaim(data)] : data.statements;
	return {
		columns: [
			{ key: 'date', label: 'Date', unit: 'day or month' },
			{ key: 'speaker', label: 'Speaker', unit: '' },
			{ key: 'share', label: 'Share claimed', unit: 'percent' },
			{ key: 'bound', label: 'Given as', unit: '' },
			{ key: 'of_what', label: 'Of what', unit: '' },
			{ key: 'method', label: 'Published method', unit: '' },
			{ key: 'status', label: 'Status', unit: '' }
		],
		rows: drawn.map(({ date, speaker, share, bound, ofWhat, methodPublished }) => [
			date,
			speaker,
			share,
			bound,
			ofWhat,
			methodPublished,
			'claim'
		])
	};
}

function readings(data: Tables, state: PrecursorsState): Reading[] {
	const drawn = state === 'claim' ? [theClaim(data)] : data.statements;
	return drawn.map((statement, i) => ({
		x: 0.5,
		y: state === 'claim' ? 4.5 : i,
		label: `${statement.speaker}, ${when(statement)}`,
		lines: [`Claim: ${shareWords(statement)}`, `Method: ${statement.methodPublished}`]
	}));
}

/** Who says what share of precursors comes from China: claims, never measurements. */
export const precursors: ChartModel = {
	id: 'precursors',
	states,
	default: 'all-statements',
	rows: (data, state) => rows(data, asState(states, state)),
	readings: (data, state) => readings(data, asState(states, state))
};
