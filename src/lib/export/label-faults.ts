import type { Rect } from '../chart/place-annotations';
import type { DotMark, DotsMark, Label, SizeClass } from '../drawing/drawing-types';
import { numbersOf } from '../drawing/numbers';
import type { ResolvedDrawing } from '../drawing/resolve';
import { cutOff, overlap, textBoxes, type Part } from './text-boxes';

/** A dot, or a place that a label names, in pixels. */
interface Spot {
	name: string;
	x: number;
	y: number;
	r: number;
}

/** How much nearer another mark must be to a label than its own, in pixels. */
const NEARER = 2;

/**
 * The labels of a drawing that a reader would miss or misread: one that must stand and has no room, one
 * that the edge cuts off, one over a dot, and one that is nearer to another mark than to its own.
 * @param required the ids of the labels that must stand
 */
export function* labelFaults(
	required: readonly string[],
	resolved: ResolvedDrawing,
	{ width, height }: Pick<SizeClass, 'width' | 'height'>
): Generator<string> {
	const boxes = textBoxes(resolved);
	const at = `at ${width} by ${height} pixels`;
	const change = 'give it a briefer text or other sides';
	for (const label of resolved.drawing.labels) {
		const box = boxes.find(({ key }) => key === label.id);
		const text = textOf(label);
		if (!box && required.includes(label.id))
			yield `found no room for the label “${text}” ${at}, expected some: ${change}, or the rank “may”`;
		const nearest = box && nearerThanOwn(label, box, resolved);
		if (nearest)
			yield `found the label “${text}” nearer to the mark “${nearest}” than to its own ${at}: ${change}, or a leader`;
	}
	for (const { text = '' } of cutOff(boxes, resolved))
		yield `found “${text}” cut off by the edge ${at}, expected all of it: ${change}`;
	const spots = spotsOf(resolved);
	for (const { key, text = '', ...box } of boxes) {
		if (!resolved.drawing.labels.some(({ id }) => id === key)) continue;
		const under = spots.find((spot) => overlap(box, boxOf(spot)));
		if (under) yield `found “${text}” over the mark “${under.name}” ${at}: ${change}`;
	}
}

const textOf = ({ texts }: Label) =>
	(texts[0] ?? [])
		.map(({ lead = '', text, struck = '', more = '' }) => lead + text + struck + more)
		.join(' ');

/** The square in a dot, which a text over the dot covers. */
const boxOf = ({ x, y, r }: Spot): Rect => {
	const half = r * Math.SQRT1_2;
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
};

/** All dots of a drawing. */
function spotsOf({ layers, drawing, place }: ResolvedDrawing): Spot[] {
	const dots = [...layers.back, ...layers.plot, ...layers.front].filter(
		(mark): mark is DotMark | DotsMark => mark.type === 'dot' || mark.type === 'dots'
	);
	return dots.flatMap((mark) => {
		const numbers = numbersOf(mark, drawing, place);
		const total = mark.type === 'dot' ? 1 : mark.total;
		const size = numbers[2 * total] ?? 0;
		return Array.from({ length: total }, (_, i) => ({
			name: mark.key,
			x: numbers[2 * i] ?? NaN,
			y: numbers[2 * i + 1] ?? NaN,
			r: mark.type === 'dot' ? size : size / 2
		}));
	});
}

/** The mark that is nearer to a label than its own mark, if there is one. A leader shows which one is named. */
function nearerThanOwn(label: Label, box: Part, resolved: ResolvedDrawing): string | undefined {
	const { anchors = 'dd', leader, dodges, id } = label;
	if (anchors !== 'dd' || leader) return undefined;
	const { drawing, place } = resolved;
	const placeOf = ({ id: key, at, by = [0, 0] }: Label) => {
		const [x = 0, y = 0] = numbersOf({ type: 'text', key, at, by, lines: [] }, drawing, place);
		return { x, y };
	};
	const { x, y } = placeOf(label);
	// Names that dodge are one below another in the order of what they name, so a dot with such a name is not mistaken.
	const others = dodges ? drawing.labels.filter((each) => each.dodges && each.id !== id) : [];
	const named = others.map(placeOf);
	const covers = (spot: Spot, at: { x: number; y: number }) =>
		Math.hypot(spot.x - at.x, spot.y - at.y) < spot.r + 1;
	const isOwn = (spot: Spot) => covers(spot, { x, y });
	const spots = spotsOf(resolved).filter(
		(spot) => isOwn(spot) || !named.some((at) => covers(spot, at))
	);
	const own = Math.min(
		Math.hypot(...awayFrom(box, x, y)),
		...spots.filter(isOwn).map((spot) => distance(box, spot))
	);
	return spots.find((spot) => !isOwn(spot) && distance(box, spot) < own - NEARER)?.name;
}

const awayFrom = ({ left, right, top, bottom }: Rect, x: number, y: number) =>
	[Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)] as const;

/** How far a dot is from a box, in pixels. */
const distance = (box: Rect, { x, y, r }: Spot) => Math.hypot(...awayFrom(box, x, y)) - r;
