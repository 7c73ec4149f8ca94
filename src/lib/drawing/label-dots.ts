import { overlap, type Rect } from '../chart/place-annotations';
import type { Label, Mark } from './drawing-types';
import { numbersOf } from './numbers';
import { LAYERS, type ResolvedDrawing } from './resolve';

/** A dot of a drawing, in pixels. */
interface Spot {
	name: string;
	x: number;
	y: number;
	r: number;
}

/** How much nearer another mark must be to a label than its own, in pixels. */
const NEARER = 2;

/** The dots of a mark. */
export function spotsIn(mark: Mark, { drawing, place }: ResolvedDrawing): Spot[] {
	if (mark.type !== 'dot' && mark.type !== 'dots') return [];
	const numbers = numbersOf(mark, drawing, place);
	const total = mark.type === 'dot' ? 1 : mark.total;
	const size = numbers[2 * total] ?? 0;
	return Array.from({ length: total }, (_, i) => ({
		name: mark.key,
		x: numbers[2 * i] ?? NaN,
		y: numbers[2 * i + 1] ?? NaN,
		r: mark.type === 'dot' ? size : size / 2
	}));
}

/** All dots of a drawing. */
const spotsOf = (drawn: ResolvedDrawing): Spot[] =>
	LAYERS.flatMap((layer) => drawn.layers[layer]).flatMap((mark) => spotsIn(mark, drawn));

/** The mark that is nearer to a label than its own mark, if there is one. A leader shows which one is named. */
export function nearerThanOwn(
	label: Label,
	box: Rect,
	resolved: ResolvedDrawing
): string | undefined {
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

/** The dot that a text lies over, if there is one. */
export const dotUnder = (box: Rect, resolved: ResolvedDrawing): string | undefined =>
	spotsOf(resolved).find((spot) => overlap(box, squareIn(spot)))?.name;

/** The square in a dot, which a text over the dot covers. */
const squareIn = ({ x, y, r }: Spot): Rect => {
	const half = r * Math.SQRT1_2;
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
};
