import words from '$words/ages.json';
import type { TextLine } from '$lib/chart/place-annotations';
import { wrapLine } from '$lib/chart/wrap-line';
import type { PartMark, SizeClass, StackPart, TextMark } from '$lib/drawing/drawing-types';
import { STATEMENT_FITS } from './ages-layout';

/** The height of the diagram, in pixels. */
const KINDS_HEIGHT = 176;

/** The line above the diagram, and both rows of boxes below it. */
const RULE = 14;
const ROWS = [RULE + 48, RULE + 92] as const;
const BOX_HEIGHT = 27;

/** From the upper edge of a box to the baseline of its text. */
const BASELINE = 18;

/** A place across the drawing: a share of its width, and pixels. */
type Across = readonly [share: number, pixels: number];

/** The place at a share of a length. */
const along = (from: Across, length: Across, share: number): Across => [
	from[0] + length[0] * share,
	from[1] + length[1] * share
];

/**
 * Where the boxes begin, and how wide a row of them is: in a narrow drawing, as wide as what its titles
 * leave. Both change at widths at which the font size of the statement changes, so that the chart has
 * fewer size classes.
 */
function boxesIn({ width }: SizeClass): [start: Across, length: Across] {
	const start: Across = width < STATEMENT_FITS.at18 ? [0, 190] : [0.32, 0];
	const rest: Across = [1 - start[0], -start[1]];
	return [start, width < STATEMENT_FITS.at19 ? rest : [0, 420]];
}

/** Two ways to count accidents: all together, and by kind. The size of a box carries no meaning. */
export function kindsPart(size: SizeClass): StackPart {
	const [start, whole] = boxesIn(size);
	const [first, second] = ROWS;
	const at = (share: number) => along(start, whole, share);
	return {
		height: KINDS_HEIGHT,
		marks: [
			{
				type: 'path',
				key: 'rule of kinds',
				at: [0, 0, 1, 0],
				by: [0, RULE],
				style: { stroke: 'var(--rule)' }
			},
			...boxWith('together', words.kindsTogether, [at(0), at(1)], first),
			...boxWith('overdoses', words.kindsOverdoses, [at(0), at(0.49)], second, true),
			...boxWith('other', words.kindsOther, [at(0.51), at(1)], second),
			text('title', [{ text: words.kindsTitle, bold: true }], [0, 0], RULE + 27),
			text('usual', [{ text: words.kindsUsual }], [0, 0], first + BASELINE),
			text('here', [{ text: words.kindsHere }], [0, 0], second + BASELINE),
			text('not to scale', noteIn(size), [0, 0], second + 52, { size: NOTE })
		]
	};
}

/** The font size of the note below the boxes, and the note. */
const NOTE = 12;
const noteIn = ({ width }: SizeClass) =>
	wrapLine({ text: words.kindsNote, tone: 'soft' }, width, NOTE);

const text = (
	key: string,
	lines: readonly TextLine[],
	[share, pixels]: Across,
	y: number,
	rest: Pick<TextMark, 'anchor' | 'size'> = {}
): PartMark => ({
	type: 'text',
	key: `kinds ${key}`,
	lines,
	at: [share, 0],
	by: [pixels, y],
	...rest
});

/** A box with its text in the middle. */
function boxWith(
	key: string,
	said: string,
	[left, right]: readonly [Across, Across],
	y: number,
	bold = false
): PartMark[] {
	const middle: Across = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
	return [
		{
			type: 'rect',
			key: `box ${key}`,
			at: [left[0], 0, right[0], 0],
			by: [left[1], y, right[1], y + BOX_HEIGHT],
			style: { fill: 'none', stroke: `var(--${bold ? 'ink' : 'slate'})`, 'stroke-width': 1.5 }
		},
		text(key, [{ text: said, bold, tone: bold ? 'ink' : 'soft' }], middle, y + BASELINE, {
			anchor: 'middle'
		})
	];
}
