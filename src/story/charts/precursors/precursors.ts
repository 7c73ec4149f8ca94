import { formatMonth, parseMonth, shortMonth } from '$lib/data/month';
import { theClaim } from '../../tables/selectors';
import type { Statement } from '../../tables/precursor-statements-table';
import type { Tables } from '../../tables/table-types';
import { type Keyframe, type DataPoint, type Table } from '$lib/chart/chart-types';

/** `field` is the size of the hundred dots, `list` the opacity of the statements. */
export const states = {
	claim: { field: 1, caption: 1, list: 0 },
	'all-statements': { field: 0, caption: 0, list: 1 }
} as const satisfies Record<string, Keyframe>;

export type PrecursorsState = keyof typeof states;
export type PrecursorsKeyframe = Record<keyof (typeof states)['claim'], number>;

/** A statement's month: "February 2023", or "Feb 2023" for a narrow place. */
export const when = (statement: Statement, print = formatMonth) =>
	print(parseMonth(statement.date.slice(0, 7)));

/** "~98 %", ">97 %", or empty for a statement in words. */
export function shareText({ share, bound }: Statement): string {
	if (share === null) return '';
	return `${bound === 'about' ? '~' : bound === 'more than' ? '>' : ''}${share} %`;
}

/** The share in words, for reading aloud: "about 98 percent". */
export const spokenShare = ({ share, bound }: Statement): string =>
	share === null ? 'no number' : `${bound === 'exactly' ? '' : `${bound} `}${share} percent`;

/** The share in words, and of what. */
export const shareWords = (statement: Statement): string =>
	`${spokenShare(statement)}: ${statement.ofWhat}`;

/** The caption beside the hundred dots: who, when, how much of what, and by which method. */
export function captionOf(claim: Statement & { share: number }, brief: boolean): CaptionBlock[] {
	const size = `${claim.bound === 'about' ? 'Almost' : (claim.bound ?? '')} ${claim.share} in 100`;
	const method = { text: `Published method: ${claim.methodPublished}.`, bold: brief };
	return brief
		? [
				{ text: 'A claim', bold: true },
				{ text: `${claim.speakerShort}, ${when(claim, shortMonth)}`, bold: false },
				method,
				{ text: 'By weight, shipments or sellers? Not\u00a0said.', bold: false }
			]
		: [
				{ text: 'A claim', bold: true },
				{ text: `${claim.speaker}, ${when(claim)}`, bold: false },
				{ text: `${size} precursors`, bold: true },
				method,
				{ text: 'By weight, shipments or sellers? Not\u00a0said.', bold: false }
			];
}

/** A sentence of the caption. */
export interface CaptionBlock {
	text: string;
	bold: boolean;
}

export function rows(data: Tables, state: PrecursorsState): Table {
	const drawn = state === 'claim' ? [theClaim(data)] : data.statements;
	return {
		columns: [
			{ key: 'date', label: 'Date', unit: 'day or month' },
			{ key: 'speaker', label: 'Speaker', unit: '' },
			{ key: 'share', label: 'Share claimed', unit: 'percent', blank: 'no number given' },
			{ key: 'bound', label: 'Given as', unit: '', blank: 'words' },
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

export function dataPoints(data: Tables, state: PrecursorsState): DataPoint[] {
	const drawn = state === 'claim' ? [theClaim(data)] : data.statements;
	return drawn.map((statement, i) => ({
		x: 0.5,
		y: state === 'claim' ? 4.5 : i,
		label: `${statement.speaker}, ${when(statement)}`,
		lines: [`Claim: ${shareWords(statement)}`, `Method: ${statement.methodPublished}`]
	}));
}
