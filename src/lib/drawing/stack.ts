import { wrapAt, wrapEvenly } from '../chart/wrap';
import type { Mark, PartMark, Stack, StackPart } from './drawing-types';

/** A part of a stack in its place, in pixels. */
export interface PlacedPart {
	part: StackPart;
	/** The lines of its text. */
	lines: readonly string[];
	top: number;
	height: number;
}

/** The version of a stack that fits. */
export interface PlacedStack {
	sides: Sides;
	parts: readonly PlacedPart[];
}

type Sides = readonly [left: number, right: number];

/** Places the parts of the first version that fits. */
export function placeStack({ versions }: Stack, sides: Sides, height: number): PlacedStack {
	const width = sides[1] - sides[0];
	let parts: Measured[] = [];
	for (const [i, version] of versions.entries()) {
		const isLast = i === versions.length - 1;
		if ((version.least ?? 0) > width && !isLast) continue;
		parts = version.parts.map((part) => measured(part, width));
		if (heightOf(parts, 0) <= height) break;
	}
	const unit = growthIn(parts, height);
	let top = 0;
	return {
		sides,
		parts: parts.map((each) => {
			const placed = { part: each.part, lines: each.lines, top, height: grown(each, unit) };
			top += placed.height;
			return placed;
		})
	};
}

/** A part with its text wrapped, and its least height. */
interface Measured {
	part: StackPart;
	lines: readonly string[];
	least: number;
}

function measured(part: StackPart, width: number): Measured {
	const { text, height = 0 } = part;
	if (!text) return { part, lines: [], least: height };
	const lines = (text.even ? wrapEvenly : wrapAt)(text.text, width, text.size, text.bold);
	return { part, lines, least: lines.length * text.pitch + height };
}

/** The height of a part. @param unit the pixels for each unit of `grow` */
const grown = ({ part: { grow = 0, most = Infinity }, least }: Measured, unit: number): number =>
	Math.max(least, Math.min(most, grow * unit));

const heightOf = (parts: readonly Measured[], unit: number): number =>
	parts.reduce((sum, part) => sum + grown(part, unit), 0);

/** So many times, the pixels for each unit of `grow` are halved: to less than a millionth. */
const HALVINGS = 32;

/** The pixels for each unit of `grow` with which the parts fill the height. */
function growthIn(parts: readonly Measured[], height: number): number {
	const shares = parts.flatMap(({ part: { grow } }) => grow ?? []);
	if (shares.length === 0) return 0;
	// Parts have a least and a greatest height, so the pixels are searched for and not computed.
	let [low, high] = [0, height / Math.min(...shares)];
	for (let i = 0; i < HALVINGS; i += 1) {
		const unit = (low + high) / 2;
		if (heightOf(parts, unit) > height) high = unit;
		else low = unit;
	}
	return low;
}

/** From the top of a line to its baseline, in shares of the font size. */
const BASELINE = 0.95;

/** The texts and the marks of a stack, in the order of its parts. */
export const stackMarks = (stack: PlacedStack | undefined): Mark[] =>
	stack?.parts.flatMap((placed) => [
		...(placed.part.marks ?? []).map((mark) => inPart(mark, placed, stack.sides)),
		...textMarks(placed, stack.sides)
	]) ?? [];

/** The lines of a text, each as a mark. */
function textMarks({ part: { text }, lines, top }: PlacedPart, [left]: Sides): Mark[] {
	if (!text) return [];
	const { key, size, pitch, tone, bold } = text;
	return lines.map((line, i) => ({
		type: 'text',
		key: `${key} ${i + 1}`,
		lines: [{ text: line, ...(tone ? { tone } : {}), ...(bold ? { bold } : {}) }],
		at: [0, 0],
		by: [left, top + i * pitch + size * BASELINE],
		anchors: 'bb',
		size
	}));
}

/** A mark of a part: shares of the part become pixels. */
function inPart(mark: PartMark, { top, height }: PlacedPart, [left, right]: Sides): Mark {
	const { at, by = [0, 0], anchors = 'ss' } = mark;
	const starts = [left, top];
	const lengths = [right - left, height];
	const isShare = (i: number) => anchors[i % 2] === 's';
	return {
		...mark,
		at: at.map((value, i) => (isShare(i) ? 0 : value)),
		by: at.map((value, i) => {
			const pixels = by[i % by.length] ?? 0;
			return isShare(i) ? pixels + (starts[i % 2] ?? 0) + value * (lengths[i % 2] ?? 0) : pixels;
		}),
		anchors: anchors.replaceAll('s', 'b') as typeof anchors
	};
}
