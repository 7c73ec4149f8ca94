import type { PlacedLabel } from '$lib/chart/placed-label';

/** The height of the diagram, in pixels. */
export const KINDS_HEIGHT = 176;

/** A labelled box. Its size carries no meaning. */
interface KindBox {
	text: string;
	x: number;
	y: number;
	width: number;
	bold: boolean;
}

/** A diagram of two ways to count accidents: all together, and by kind. */
export interface Kinds {
	/** The y coordinate of the line above the diagram. */
	rule: number;
	/** The height of each box. */
	height: number;
	boxes: KindBox[];
	labels: PlacedLabel[];
}

/** Places the diagram at the foot of a drawing. */
export function kindsOf(width: number, height: number): Kinds {
	const rule = height - KINDS_HEIGHT + 14;
	const x = Math.max(190, width * 0.32);
	const whole = Math.min(width - x, 420);
	const half = whole * 0.49;
	const [first, second] = [rule + 48, rule + 92];
	const tall = 27;
	const boxes = [
		{ text: 'accidents, of all kinds together', x, y: first, width: whole, bold: false },
		{ text: 'overdoses', x, y: second, width: half, bold: true },
		{ text: 'other accidents', x: x + whole - half, y: second, width: half, bold: false }
	];
	return {
		rule,
		height: tall,
		boxes,
		labels: [
			{
				text: 'Both statements count accidents by kind',
				bold: true,
				x: 0,
				y: rule + 27
			},
			{ text: 'CDC’s usual tables', x: 0, y: first + 18 },
			{ text: 'For the two statements', x: 0, y: second + 18 },
			...boxes.map((box) => ({
				text: box.text,
				bold: box.bold,
				tone: box.bold ? ('ink' as const) : ('soft' as const),
				x: box.x + box.width / 2,
				y: box.y + 18,
				anchor: 'middle' as const
			})),
			{
				text: 'Not to scale. Deaths that also involved other drugs are counted with fentanyl’s.',
				x: 0,
				y: second + 52,
				size: 12,
				tone: 'soft'
			}
		]
	};
}
