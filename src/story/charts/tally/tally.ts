import words from '$words/tally.json';
import type { DataPoint, Table } from '$lib/chart/chart-types';
import { capital } from '$lib/data/format';
import { JUDGED, NOT_JUDGED } from '$lib/data/verdicts';
import { fillMessage } from '$lib/messages/fill-message';
import type { JudgedClaim } from '../../tables/claims';
import type { Tables } from '../../tables/table-types';
import { isNamed } from './named';

export const states = ['all'] as const;

export type TallyState = (typeof states)[number];

/** The most marks in a line. */
export const ACROSS = 9;

/** The height of a group's heading, and of the space above the second one, in lines of marks. */
const HEADING = 1;
const BETWEEN = 0.6;

/** A verdict with its claims, in lines from the top of the drawing. */
export interface VerdictRow {
	verdict: string;
	lines: readonly (readonly JudgedClaim[])[];
	/** The place of its first line on the y axis. */
	y: number;
}

/** A group of verdicts: of claims that could be judged, or that could not. */
export interface VerdictGroup {
	judged: boolean;
	count: number;
	/** The place of its heading on the y axis. */
	y: number;
	rows: readonly VerdictRow[];
}

/** The lines of a verdict: named claims come last, and each ends its line, as its name follows it. */
function linesOf(claims: readonly JudgedClaim[]): JudgedClaim[][] {
	const others = claims.filter((claim) => !isNamed(claim));
	const named = claims.filter(isNamed);
	const count = Math.ceil((others.length + Math.min(named.length, 1)) / ACROSS);
	const lines = Array.from({ length: count }, (_, i) => others.slice(i * ACROSS, (i + 1) * ACROSS));
	named.forEach((claim, i) => {
		const line = i === 0 ? lines.at(-1) : undefined;
		if (line) line.push(claim);
		else lines.push([claim]);
	});
	return lines;
}

/** Both groups, and the end of the y axis below them. */
export function groupsOf({ claims }: Tables): { groups: readonly VerdictGroup[]; end: number } {
	let y = 0;
	const groups = [true, false].map((judged): VerdictGroup => {
		const all = (judged ? JUDGED : NOT_JUDGED).map((verdict) => ({
			verdict,
			lines: linesOf(claims.filter((claim) => claim.verdict === verdict))
		}));
		const count = all.flatMap(({ lines }) => lines.flat()).length;
		const heading = judged ? y : (y += BETWEEN);
		y += HEADING;
		const rows = all.flatMap(({ verdict, lines }) => {
			if (lines.length === 0) return [];
			const row = { verdict, lines, y };
			y += lines.length;
			return [row];
		});
		return { judged, count, y: heading, rows };
	});
	return { groups, end: y };
}

/** A claim with its place on the axes: the number of its column, and its line. */
export interface PlacedClaim {
	claim: JudgedClaim;
	x: number;
	y: number;
}

/** The claims of a row in their places. */
export const placedIn = ({ lines, y }: VerdictRow): PlacedClaim[] =>
	lines.flatMap((line, i) => line.map((claim, x) => ({ claim, x, y: y + i })));

const rowsOf = (data: Tables): VerdictRow[] => groupsOf(data).groups.flatMap(({ rows }) => rows);

export function rows(data: Tables): Table {
	return {
		columns: [
			{ key: 'status', label: words.verdict, unit: '' },
			{ key: 'number', label: words.number, unit: '' },
			{ key: 'claim', label: words.claim, unit: '' },
			{ key: 'speaker', label: words.speaker, unit: '' },
			{ key: 'date', label: words.date, unit: '' }
		],
		rows: rowsOf(data).flatMap(({ lines }) =>
			lines
				.flat()
				.sort((a, b) => a.id - b.id)
				.map(({ id, claim, speaker, date, verdict }) => [verdict, id, claim, speaker, date])
		)
	};
}

/** Each mark, in the order of the drawing. */
export const dataPoints = (data: Tables): DataPoint[] =>
	rowsOf(data)
		.flatMap(placedIn)
		.map(({ claim: { id, claim, speaker, date, verdict }, x, y }) => ({
			x,
			y,
			label: fillMessage(words.point, { number: id, verdict: capital(verdict) }),
			lines: [fillMessage(words.pointClaim, { speaker, date, claim })]
		}));
