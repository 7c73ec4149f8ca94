import words from '$words/ages.json';
import type { TextLine } from '$lib/chart/place-annotations';
import type { Mark, TextMark } from '$lib/drawing/drawing-types';
import type { Block } from '$lib/marks';

/** The line above the diagram, and both rows of boxes below it, in pixels from its top. */
const RULE = 14;
const ROWS = [RULE + 48, RULE + 92] as const;
const BOX_HEIGHT = 27;

/** From the upper edge of a box to the baseline of its text. */
const BASELINE = 18;

/** Where boxes begin, and how wide a row of them is, in shares of the width of the drawing. */
const [START, WIDE] = [0.32, 0.55];

/** Two ways to count accidents: all together, and by kind. The size of a box carries no meaning. */
export const kinds: Block = {
	sheets: [],
	// Boxes are beside their texts, for which a narrow drawing has no room.
	room: ({ size }) => ({ least: size.compact ? Infinity : 176 }),
	draw: (_, { top: [share, pixels] }) => {
		const text = (
			key: string,
			line: TextLine,
			[x, y]: readonly [number, number],
			rest: Pick<TextMark, 'anchor' | 'size'> = {}
		): Mark => ({
			type: 'text',
			key: `kinds ${key}`,
			lines: [line],
			at: [x, share],
			by: [0, pixels + y],
			anchors: 'bb',
			...rest
		});
		/** A box with its text in the middle. */
		const box = (
			key: string,
			said: string,
			[from, to]: readonly [number, number],
			y: number,
			bold = false
		): Mark[] => {
			const [left, right] = [START + from * WIDE, START + to * WIDE];
			return [
				{
					type: 'rect',
					key: `box ${key}`,
					at: [left, share, right, share],
					by: [0, pixels + y, 0, pixels + y + BOX_HEIGHT],
					anchors: 'bb',
					style: { fill: 'none', stroke: `var(--${bold ? 'ink' : 'slate'})`, 'stroke-width': 1.5 }
				},
				text(
					key,
					{ text: said, bold, tone: bold ? 'ink' : 'soft' },
					[(left + right) / 2, y + BASELINE],
					{ anchor: 'middle' }
				)
			];
		};
		const [first, second] = ROWS;
		return {
			front: [
				{
					type: 'path',
					key: 'rule of kinds',
					at: [0, share, 1, share],
					by: [0, pixels + RULE],
					anchors: 'bb',
					style: { stroke: 'var(--rule)' }
				},
				...box('together', words.kindsTogether, [0, 1], first),
				...box('overdoses', words.kindsOverdoses, [0, 0.49], second, true),
				...box('other', words.kindsOther, [0.51, 1], second),
				text('title', { text: words.kindsTitle, bold: true }, [0, RULE + 27]),
				text('usual', { text: words.kindsUsual }, [0, first + BASELINE]),
				text('here', { text: words.kindsHere }, [0, second + BASELINE]),
				text('not to scale', { text: words.kindsNote, tone: 'soft' }, [0, second + 52], {
					size: 12
				})
			]
		};
	}
};
