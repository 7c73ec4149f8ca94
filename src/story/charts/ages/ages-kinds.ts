import words from '$words/ages.json';
import { column, paragraph, row, space, type Block } from '$lib/marks';

/** The height of a box, and its part above the line of text, in pixels. */
const [HEIGHT, ABOVE] = [27, 5];

/** A box with its text in the middle, in line with a paragraph beside it. Its size carries no meaning. */
const box = (key: string, text: string, bold = false): Block => ({
	sheets: [],
	room: () => ({ least: HEIGHT }),
	draw: (_, { left, right, top: [share, top] }) => ({
		front: [
			{
				type: 'rect',
				key: `box ${key}`,
				at: [left[0], share, right[0], share],
				by: [left[1] + 1, top - ABOVE, right[1] - 1, top - ABOVE + HEIGHT],
				anchors: 'bb',
				style: { fill: 'none', stroke: `var(--${bold ? 'ink' : 'slate'})`, 'stroke-width': 1.5 }
			},
			{
				type: 'text',
				key: `kinds ${key}`,
				at: [(left[0] + right[0]) / 2, share],
				by: [(left[1] + right[1]) / 2, top + 13],
				anchors: 'bb',
				anchor: 'middle',
				lines: [{ text, bold, tone: bold ? 'ink' : 'soft' }]
			}
		]
	})
});

const kindsOf = (key: string, text: string, ...boxes: readonly Block[]): Block => {
	const block = row(
		[3, ...boxes.map(() => 6 / boxes.length)],
		10,
		paragraph(`kinds ${key}`, text),
		...boxes
	);
	return { ...block, room: () => ({ least: HEIGHT + 6 }) };
};

/** Two ways to count accidents, all together and by kind: for which a narrow drawing has no room. */
const both = column(
	space(14, 0.3),
	paragraph('kinds title', words.kindsTitle, { bold: true }),
	space(10),
	kindsOf('usual', words.kindsUsual, box('together', words.kindsTogether)),
	kindsOf(
		'here',
		words.kindsHere,
		box('overdoses', words.kindsOverdoses, true),
		box('other', words.kindsOther)
	),
	paragraph('kinds not to scale', words.kindsNote, { tone: 'soft' })
);
export const kinds: Block = {
	...both,
	room: (context) => (context.size.compact ? { least: Infinity } : both.room(context))
};
