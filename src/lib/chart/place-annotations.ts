import { textWidth } from './wrap';

/** A line of text in an annotation. */
export interface TextLine {
	text: string;
	tone?: 'ink' | 'soft' | 'accent';
	bold?: boolean;
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
	/** It moves up or down rather than to give way to others, as names at the ends of lines do. */
	dodges?: boolean;
	/** Leaves it out if an obstacle runs through every place. */
	clear?: boolean;
	opacity?: number;
	/** Outlines the text in the background colour, as by default. */
	rim?: boolean;
	/** Draws a vertical line in this colour, from the point to the upper edge of the text. */
	leader?: 'slate' | 'accent';
}

/** Where an annotation stands, and what it says there. */
export interface Placement {
	lines: readonly TextLine[];
	anchor: 'start' | 'middle' | 'end';
	/** From its point to the first baseline, where the text has its anchor. */
	dx: number;
	dy: number;
}

export interface Rect {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export type Point = readonly [x: number, y: number];

/** The distance from one baseline to the next. */
export const pitchOf = (size = 13) => Math.round(size * 1.2);

/** The distance that a text keeps from the point that it names. */
const CLEAR = 5;

/** The least distance between two texts. */
const GAP = 4;

/**
 * Places annotations without a collision, the first one first: one that has no room is left out.
 * It takes the first place with room that no obstacle runs through, or else the first for its
 * briefest text. It is moved into the box only if no other place is inside.
 * @param box the part of the drawing that they keep to
 * @param obstacles lines, each by its points; a single point is an obstacle too
 * @returns the placements by the ids of the annotations
 */
export function placeAnnotations(
	annotations: readonly Annotation[],
	box: Rect,
	obstacles: readonly (readonly Point[])[] = []
): Map<string, Placement> {
	const taken: Rect[] = [];
	const placements = new Map<string, Placement>();
	for (const annotation of annotations) {
		const brief = annotation.texts.at(-1);
		const free = annotation.texts
			.flatMap((lines) =>
				annotation.offsets.flatMap((offset) => placesOf(annotation, lines, offset, box, taken))
			)
			.filter(({ rect }) => !taken.some((other) => overlap(rect, other)))
			.sort((a, b) => Number(a.moved) - Number(b.moved));
		const place =
			free.find(({ rect }) => !obstacles.some((line) => runsThrough(line, rect))) ??
			(annotation.clear ? undefined : free.find(({ placement }) => placement.lines === brief));
		if (!place) continue;
		taken.push(grown(place.rect));
		placements.set(annotation.id, place.placement);
	}
	return placements;
}

/** A place that a text could have. */
interface Place {
	placement: Placement;
	rect: Rect;
	/** It is not where it was wished to be, because that would leave the drawing's box. */
	moved: boolean;
}

/** The places of a text: moved into the drawing's box, unless it then covers its point. */
function placesOf(
	{ x, y, size = 13, dodges }: Annotation,
	lines: readonly TextLine[],
	[dx, dy]: Offset,
	box: Rect,
	taken: readonly Rect[]
): Place[] {
	const width = Math.max(...lines.map((line) => lineWidth(line, size)));
	const [above, below] = [size * 0.72, size * 0.2];
	const more = (lines.length - 1) * pitchOf(size);
	const height = above + more + below;
	const anchor = dx < 0 ? 'end' : dx > 0 ? 'start' : 'middle';
	const before = dx < 0 ? width : dx > 0 ? 0 : width / 2;
	const start = x + dx - before;
	const left = within(start, box.left, box.right - width);
	const wished = y + (dy < 0 ? dy - more : dy > 0 ? dy : size * 0.35 - more / 2) - above;
	const tops = dodges
		? [wished, ...taken.flatMap((other) => [other.bottom, other.top - height])].sort(
				(a, b) => Math.abs(a - wished) - Math.abs(b - wished)
			)
		: [wished];
	return tops.flatMap((preferred) => {
		const top = within(preferred, box.top, box.bottom - height);
		const rect = { left, right: left + width, top, bottom: top + height };
		const fits = left >= box.left - 0.5 && top >= box.top - 0.5;
		const covers =
			(dx !== 0 || dy !== 0) &&
			overlap(rect, { left: x - CLEAR, right: x + CLEAR, top: y - CLEAR, bottom: y + CLEAR });
		const placement = { lines, anchor, dx: left + before - x, dy: top + above - y } as const;
		const moved = left !== start || (!dodges && top !== wished);
		return fits && !covers ? [{ rect, placement, moved }] : [];
	});
}

/** A number moved between two others. If they cross, the upper one wins. */
const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

const lineWidth = ({ text, bold, more = '', struck = '' }: TextLine, size: number) =>
	textWidth(text + struck, size, bold) + (more ? textWidth(more, size) + 5 : 0);

const grown = ({ left, right, top, bottom }: Rect): Rect => ({
	left: left - GAP,
	right: right + GAP,
	top: top - GAP,
	bottom: bottom + GAP
});

const overlap = (a: Rect, b: Rect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line has a part inside a box. */
const runsThrough = (line: readonly Point[], rect: Rect) =>
	line.some((to, i) => crosses(line[i - 1] ?? to, to, rect));

/** A segment misses a box if it is beyond one edge, or if all corners are on one side of it. */
function crosses([x0, y0]: Point, [x1, y1]: Point, rect: Rect): boolean {
	const { left, right, top, bottom } = rect;
	if (Math.max(x0, x1) < left || Math.min(x0, x1) > right) return false;
	if (Math.max(y0, y1) < top || Math.min(y0, y1) > bottom) return false;
	const sides = [left, right].flatMap((x) =>
		[top, bottom].map((y) => Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)))
	);
	return Math.max(...sides) >= 0 && Math.min(...sides) <= 0;
}
