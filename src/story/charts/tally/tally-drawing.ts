import words from '$words/tally.json';
import { tenth } from '$lib/chart/tenth';
import { verdictShape } from '$lib/chart/verdict-shapes';
import type { Drawing, Label, Mark, SizeClass, Style } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { isNamed, nameOf } from './named';
import {
	ACROSS,
	groupsOf,
	placedIn,
	type PlacedClaim,
	type TallyState,
	type VerdictGroup,
	type VerdictRow
} from './tally';
import { COUNT, firstIn, LARGER, marksIn, NAME, typeIn } from './tally-layout';

/** The claims by verdict, in two groups. Solid marks could be judged, and outlines could not. */
export function drawTally(tables: Tables, _state: TallyState, size: SizeClass): Drawing {
	const { groups, end } = groupsOf(tables);
	const { pitch, mark } = marksIn(size, end);
	const first = firstIn(size) + Math.ceil(mark / 2);
	const rows = groups.flatMap((group) => group.rows);
	const claims = rows.flatMap(placedIn);
	return {
		x: [0, ACROSS - 1],
		y: [end - 0.5, -0.5],
		edges: [
			['b', 0, first],
			['b', 0, 0],
			['b', 0, first + (ACROSS - 1) * pitch],
			['b', 1, 0]
		],
		by: 'both',
		series: {},
		back: groups.slice(1).map(({ y }) => ({
			type: 'path',
			key: 'rule',
			at: [0, y - 0.8, 1, y - 0.8],
			anchors: 'bd',
			style: { stroke: 'var(--rule)' }
		})),
		plot: [],
		front: [
			...groups.map((group) => headingOf(group, size)),
			...rows.flatMap((row) => verdictOf(row, size)),
			...claims.map((each) => markOf(each, mark))
		],
		labels: claims.flatMap((each) => namesOf(each, tables, { mark, size }))
	};
}

/** From the middle of a line to its baseline, in font sizes. */
const BASELINE = 0.35;

const headingOf = ({ judged, count, y }: VerdictGroup, size: SizeClass): Mark => ({
	type: 'text',
	key: judged ? 'judged' : 'not judged',
	lines: [
		{
			text: judged ? fillMessage(words.judged, { count }) : fillMessage(words.notJudged, { count }),
			bold: true
		}
	],
	at: [0, y],
	by: [0, typeIn(size) * BASELINE],
	anchors: 'bd',
	size: typeIn(size)
});

/** The count of a verdict and its name, beside its first line. */
function verdictOf({ verdict, lines, y }: VerdictRow, size: SizeClass): Mark[] {
	const type = typeIn(size);
	const text = { at: [0, y], anchors: 'bd', size: type } as const;
	return [
		{
			...text,
			type: 'text',
			key: `count ${verdict}`,
			lines: [{ text: String(lines.flat().length), bold: true }],
			by: [type * COUNT, type * BASELINE],
			anchor: 'end'
		},
		{
			...text,
			type: 'text',
			key: verdict,
			lines: [{ text: verdict }],
			by: [type * NAME, type * BASELINE]
		}
	];
}

/** The size of the mark of a claim. */
const sizeOf = ({ claim }: PlacedClaim, mark: number) => mark * (isNamed(claim) ? LARGER : 1);

/** The width of the line of an outline: a tenth of the mark, within limits. */
const outlineOf = (mark: number) => tenth(Math.min(2.2, Math.max(1.4, mark / 10)));

function markOf(each: PlacedClaim, mark: number): Mark {
	const { claim, x, y } = each;
	const { d, filled } = verdictShape(claim.verdict, sizeOf(each, mark));
	const style: Style = filled
		? { fill: 'var(--ink)' }
		: { fill: 'none', stroke: 'var(--ink)', 'stroke-width': outlineOf(mark) };
	return { type: 'glyph', key: `claim ${claim.id}`, d, style, at: [x, y] };
}

/** The name of a claim, if it has one, after its mark. */
function namesOf(
	each: PlacedClaim,
	tables: Tables,
	{ mark, size }: { mark: number; size: SizeClass }
): Label[] {
	const { claim, x, y } = each;
	const texts = nameOf(claim, tables);
	if (texts.length === 0) return [];
	return [
		{
			id: `name ${claim.id}`,
			at: [x, y],
			texts: texts.map((text) => [{ text, tone: 'soft' }]),
			offsets: [[sizeOf(each, mark) / 2 + 6, 0]],
			size: typeIn(size),
			free: true,
			fixed: true
		}
	];
}
