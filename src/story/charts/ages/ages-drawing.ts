import words from '$words/ages.json';
import { baselinesOf } from '$lib/chart/place-annotations';
import { wrapLine } from '$lib/chart/wrap-line';
import type { Drawing, SizeClass, StackPart, StackVersion } from '$lib/drawing/drawing-types';
import { ageClaims } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import type { AgesState } from './ages';
import { axisPart, barPart } from './age-bars';
import { barLabels } from './age-labels';
import { gapIn, OLDEST, smallIn } from './ages-layout';
import { kindsPart } from './kinds';
import { textsOf, type Texts } from './statement-texts';

/** The least and the greatest height of the note instead of the diagram, if it has one line. */
const ONE_LINE = [26, 30] as const;

/** How much of the spare height is around the text and the bars, if one unit of it is for each bar. */
const AROUND = 1.4;

/**
 * Two statements and their bars: the first above a shared axis of ages, the other below. Spare height
 * goes to the bars, then around everything.
 */
export function drawAges(tables: Tables, _state: AgesState, size: SizeClass): Drawing {
	const { overdose, fentanyl } = ageClaims(tables);
	return {
		x: [0, OLDEST],
		y: [-1, 1],
		edges: [
			['b', 0, 1],
			['b', 0, 0],
			['b', 1, -1],
			['b', 1, 0]
		],
		by: 'y',
		series: {},
		back: [],
		plot: [],
		front: [],
		labels: barLabels(overdose, fentanyl, size),
		stack: {
			sides: [
				['b', 0, 0],
				['b', 1, 0]
			],
			plot: [overdose.claim, fentanyl.claim],
			versions: versionsOf(tables, size)
		}
	};
}

/** From full to brief: the texts lose their note before anything else, and then their sentences. */
function versionsOf(tables: Tables, size: SizeClass): StackVersion[] {
	const [full, ...brief] = textsOf(tables, size);
	const around = (texts: Texts, above: number, below: readonly StackPart[]): StackVersion => ({
		parts: [{ grow: AROUND * above }, ...middleParts(tables, size, texts), ...below]
	});
	const diagram = (texts: Texts): StackVersion => ({
		parts: [
			// The diagram needs some room around everything else.
			{ grow: AROUND * 0.4, height: 8 },
			...middleParts(tables, size, texts),
			{ grow: AROUND * 0.6, height: 12 },
			kindsPart(size)
		]
	});
	const eitherWay = (texts: Texts) => [
		around(texts, 0.5, [{ grow: AROUND / 4 }, noteOnKinds(size), { grow: AROUND / 4, height: 4 }]),
		around(texts, 0.5, [{ grow: AROUND / 2 }])
	];
	return [
		...(full && !size.compact ? [diagram(full)] : []),
		...(full ? eitherWay(full) : []),
		...brief.flatMap(eitherWay)
	];
}

/** The texts of both statements, and between them the bars and the axis. */
function middleParts(tables: Tables, size: SizeClass, { above, below }: Texts): StackPart[] {
	const { overdose, fentanyl } = ageClaims(tables);
	const gap = gapIn(size);
	const edges = [overdose.low, overdose.high + 1, fentanyl.high + 1];
	return [
		...above,
		{ height: gap },
		barPart(overdose, edges, [-5, gap], size),
		{ height: gap },
		axisPart(size),
		{ height: gap / 2 },
		barPart(fentanyl, edges, [-gap / 2, 5], size),
		{ height: gap * 1.5 },
		...below
	];
}

function noteOnKinds(size: SizeClass): StackPart {
	const small = smallIn(size);
	const lines = wrapLine({ text: words.countedByKind, tone: 'soft' }, size.width, small);
	const more = baselinesOf(lines, small);
	return {
		height: ONE_LINE[0] + more,
		most: ONE_LINE[1] + more,
		// It grows before the bars do.
		grow: 2,
		marks: [
			{
				type: 'text',
				key: 'note on kinds',
				lines,
				at: [0, 1],
				...(more > 0 ? { by: [0, -more] } : {}),
				size: small
			}
		]
	};
}
