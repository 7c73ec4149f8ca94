import { dodge } from './dodge';
import { textWidth } from './wrap';

/** A line of text in an annotation. */
export interface TextLine {
	text: string;
	/** Text before it, soft and regular, with the space after it. */
	lead?: string;
	/** Paper is for text on a dark mark. */
	tone?: 'ink' | 'soft' | 'accent' | 'paper';
	bold?: boolean;
	/** Instead of the font size of the annotation. */
	size?: number;
	/** Text that follows it, soft and regular. */
	more?: string;
	/** Text that follows it, struck through because it does not hold. */
	struck?: string;
}

/** How far from its point a text is, in pixels. */
export type Offset = readonly [dx: number, dy: number];

/** A text that names a point of a chart. */
export interface Annotation {
	/** Unique in the chart. */
	id: string;
	/** The point that it names, in pixels. */
	x: number;
	y: number;
	/** What it may say, from full to brief: the lines of each text. */
	texts: readonly (readonly TextLine[])[];
	/**
	 * Where it may stand, best first. A text to the left of its point ends there, one to the right
	 * starts there, any other is centred. Above, `dy` is that of the last baseline; below, of the first;
	 * at 0, the text is centred.
	 */
	offsets: readonly Offset[];
	/** The font size, 13 by default. */
	size?: number;
	/** The distance from one baseline to the next. See `pitchTo`. */
	pitch?: number;
	/** Moves up or down to make room for others that do, such as names at the ends of lines. */
	dodges?: boolean;
	/** Leaves it out if an obstacle runs through every place. */
	clear?: boolean;
	/** May stand anywhere in the drawing, and not only in the box. */
	free?: boolean;
	/** Never moves from its offsets. */
	fixed?: boolean;
	/** Is placed only if another annotation, which comes before it, has no room. */
	unless?: string;
	/** Outlines the text in the background colour, as by default. */
	rim?: boolean;
	/** Draws a vertical line in this colour, from the point to the upper edge of the text. */
	leader?: 'ink' | 'slate' | 'accent';
}

export interface Rect {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A text in its place: the box that it fills, in pixels. */
export interface Placement extends Rect {
	lines: readonly TextLine[];
	anchor: 'start' | 'middle' | 'end';
	/** From its point to the first baseline, where the text has its anchor. */
	dx: number;
	dy: number;
	/** It is not at its offset, because there it would leave the box or touch another text. */
	moved: boolean;
}

export type Point = readonly [x: number, y: number];

/** The distance from one baseline to the next. */
export const pitchOf = (size = 13) => Math.round(size * 1.2);

/**
 * The distance from the baseline before a line to its own.
 * @param size the font size of the text
 * @param pitch the distance in font sizes of this line, if it is not the usual one
 */
export const pitchTo = (line: TextLine, size?: number, pitch?: number): number =>
	pitch ? pitch * (line.size ?? size ?? 13) : pitchOf(size);

/** The distance from the first baseline of a text to its last one. */
export const baselinesOf = (lines: readonly TextLine[], size?: number, pitch?: number): number =>
	lines.slice(1).reduce((sum, line) => sum + pitchTo(line, size, pitch), 0);

/** The least distance between two texts, and that of a text from the point it names if it is moved. */
const GAP = 5;

/** The height of letters above and below their baseline, in shares of the font size. */
export const ASCENT = 0.72;
export const DESCENT = 0.2;

/** The least distance between a text and an obstacle. */
const CLEAR = 2;

/**
 * Places annotations without a collision, the first one first; one without room is left out. Those
 * that dodge come before all others. It takes the first place with room that no obstacle runs
 * through, or else the first for the briefest text. It moves a text into the box only if no other
 * place is inside.
 * @param box the part of the drawing that they keep to
 * @param obstacles lines, each by its points; a single point is an obstacle too
 * @param drawing the whole drawing, which free annotations keep to
 * @returns the placements by the ids of the annotations
 */
export function placeAnnotations(
	annotations: readonly Annotation[],
	box: Rect,
	obstacles: readonly (readonly Point[])[] = [],
	drawing = box
): Map<string, Placement> {
	const placements = dodged(
		annotations.filter(({ dodges }) => dodges),
		box
	);
	for (const annotation of annotations) {
		const { id, texts, offsets, clear, dodges, free: anywhere, unless } = annotation;
		if (dodges || (unless !== undefined && placements.has(unless))) continue;
		const taken = [...placements.values()].map((placement) => grown(placement, GAP));
		const free = texts
			.flatMap((lines) =>
				offsets.flatMap((offset) =>
					into(anywhere ? drawing : box, annotation, wish(annotation, lines, offset))
				)
			)
			.filter((place) => !taken.some((other) => overlap(place, other)))
			.sort((a, b) => Number(a.moved) - Number(b.moved));
		const place =
			free.find((each) => !obstacles.some((line) => runsThrough(line, grown(each, CLEAR)))) ??
			(clear ? undefined : free.find(({ lines }) => lines === texts.at(-1)));
		if (place) placements.set(id, place);
	}
	return placements;
}

/**
 * Places annotations that dodge each other. If their texts do not fit, all of them get briefer; if the
 * briefest do not fit either, the last one is left out.
 */
function dodged(annotations: readonly Annotation[], box: Rect): Map<string, Placement> {
	const most = Math.max(...annotations.map(({ texts }) => texts.length));
	for (let brief = 0; brief < most; brief++) {
		const wished = annotations.flatMap((annotation) => {
			const { id, texts, offsets } = annotation;
			const place = texts
				.slice(Math.min(brief, texts.length - 1))
				.flatMap((lines) => offsets.map((offset) => wish(annotation, lines, offset)))
				.find(({ left, right }) => left >= box.left && right <= box.right);
			return place ? [{ ...place, id }] : [];
		});
		const placed = dodge(wished, GAP, box).map(([place, down]) => shift(place, 0, down));
		const inside = placed.filter(({ top }) => top >= box.top);
		if (inside.length === annotations.length)
			return new Map(inside.map((place) => [place.id, place]));
	}
	return annotations.length > 1
		? dodged(annotations.slice(0, -1), box)
		: new Map<string, Placement>();
}

/** A text at an offset from its point. */
function wish(
	{ x, y, size = 13, pitch }: Annotation,
	lines: readonly TextLine[],
	[dx, dy]: Offset
): Placement {
	const width = Math.max(...lines.map((line) => lineWidth(line, line.size ?? size)));
	const more = baselinesOf(lines, size, pitch);
	const baseline = dy < 0 ? dy - more : dy > 0 ? dy : size * 0.35 - more / 2;
	const left = x + dx - (dx < 0 ? width : dx > 0 ? 0 : width / 2);
	return {
		lines,
		anchor: dx < 0 ? 'end' : dx > 0 ? 'start' : 'middle',
		dx,
		dy: baseline,
		left,
		right: left + width,
		top: y + baseline - Math.max(size, lines[0]?.size ?? size) * ASCENT,
		bottom: y + baseline + more + size * DESCENT,
		moved: false
	};
}

/** A text moved into the box, unless it then is too large or covers its point. */
function into(box: Rect, { x, y, fixed }: Annotation, wished: Placement): Placement[] {
	const across = Math.max(box.left - wished.left, Math.min(0, box.right - wished.right));
	const down = Math.max(box.top - wished.top, Math.min(0, box.bottom - wished.bottom));
	const moves = across !== 0 || down !== 0;
	const place = moves ? shift(wished, across, down) : wished;
	const covers =
		moves && (fixed || overlap(place, grown({ left: x, right: x, top: y, bottom: y }, GAP)));
	return covers || place.right > box.right || place.bottom > box.bottom ? [] : [place];
}

const shift = <P extends Placement>(place: P, x: number, y: number): P => ({
	...place,
	dx: place.dx + x,
	dy: place.dy + y,
	left: place.left + x,
	right: place.right + x,
	top: place.top + y,
	bottom: place.bottom + y,
	moved: true
});

/** The width of a line of text. */
export const lineWidth = (
	{ text, bold, lead = '', more = '', struck = '' }: TextLine,
	size: number
) =>
	textWidth(lead, size) +
	textWidth(text + struck, size, bold) +
	(more ? textWidth(more, size) + 5 : 0);

const grown = ({ left, right, top, bottom }: Rect, by: number): Rect => ({
	left: left - by,
	right: right + by,
	top: top - by,
	bottom: bottom + by
});

/** Whether two boxes have a part in common. */
export const overlap = (a: Rect, b: Rect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line has a part inside a box. Most of its points are beside the box. */
export function runsThrough(line: readonly Point[], rect: Rect): boolean {
	for (let i = 0; i < line.length; i += 1) {
		const to = line[i] as Point;
		if (crosses(line[i - 1] ?? to, to, rect)) return true;
	}
	return false;
}

/** A segment misses a box if it is beyond one edge, or if all corners are on one side of it. */
function crosses(from: Point, to: Point, { left, right, top, bottom }: Rect): boolean {
	const x0 = from[0];
	const x1 = to[0];
	if ((x0 < left && x1 < left) || (x0 > right && x1 > right)) return false;
	const y0 = from[1];
	const y1 = to[1];
	if ((y0 < top && y1 < top) || (y0 > bottom && y1 > bottom)) return false;
	const sides = [left, right].flatMap((x) =>
		[top, bottom].map((y) => Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)))
	);
	return Math.max(...sides) >= 0 && Math.min(...sides) <= 0;
}
