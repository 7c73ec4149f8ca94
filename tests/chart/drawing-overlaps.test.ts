import { expect, it } from 'vitest';
import { ASCENT, baselinesOf, DESCENT, lineWidth, type Rect } from '$lib/chart/place-annotations';
import { textWidth } from '$lib/chart/wrap';
import { sizeOf } from '$lib/drawing/content';
import type { Mark } from '$lib/drawing/drawing-types';
import { numbersOf, pixelsOf } from '$lib/drawing/numbers';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { loadStory } from '$story/story';
import { allStates, resolvedOf, viewSizes } from './drawn-charts';

const { tables } = loadStory();

/** A part of a mark, with the box that it fills. */
interface Part extends Rect {
	key: string;
	text?: string;
}

const starts = { start: 0, middle: 0.5, end: 1 };

/** The boxes of texts, as wide as their characters. */
function textsIn({ layers, drawing, place }: ResolvedDrawing): Part[] {
	const box = (
		[key, text]: [string, string],
		[x, y]: [number, number],
		[width, height, size]: [number, number, number],
		anchor: keyof typeof starts
	): Part => {
		const left = x - width * starts[anchor];
		const [top, bottom] = [y - size * ASCENT, y + height + size * DESCENT];
		return { key, text, left, right: left + width, top, bottom };
	};
	return LAYERS.flatMap((layer) => layers[layer]).flatMap((mark): Part[] => {
		if (mark.type !== 'text' && mark.type !== 'texts') return [];
		const numbers = numbersOf(mark, drawing, place);
		const at = (i: number): [number, number] => [numbers[2 * i] ?? NaN, numbers[2 * i + 1] ?? NaN];
		if (mark.type === 'text') {
			const { lines, anchor = 'start', pitch } = mark;
			const size = sizeOf(mark, place.small);
			const width = Math.max(...lines.map((line) => lineWidth(line, line.size ?? size)));
			const text = lines.map((line) => line.text + (line.more ?? '')).join(' ');
			const below = baselinesOf(lines, size, pitch);
			return [box([mark.key, text], at(0), [width, below, size], anchor)];
		}
		const size = Number(mark.style['font-size'] ?? 13);
		const bold = Number(mark.style['font-weight'] ?? 400) > 500;
		const anchor = (mark.style['text-anchor'] ?? 'start') as keyof typeof starts;
		return mark.texts.map((text, i) =>
			box([mark.key, text], at(i), [textWidth(text, size, bold), 0, size], anchor)
		);
	});
}

/** The boxes of all other marks, without those in the plot, which clips them. */
function shapesIn({ layers, drawing, place }: ResolvedDrawing): Part[] {
	const around = ({ key }: Mark, points: readonly (readonly number[])[], by = 0): Part => {
		const [xs, ys] = [0, 1].map((i) => points.map((point) => point[i] ?? NaN)) as [
			number[],
			number[]
		];
		const [left, top] = [Math.min(...xs) - by, Math.min(...ys) - by];
		return { key, left, top, right: Math.max(...xs) + by, bottom: Math.max(...ys) + by };
	};
	const pairs = (numbers: Float64Array): number[][] =>
		Array.from({ length: numbers.length / 2 }, (_, i) => [...numbers.subarray(2 * i, 2 * i + 2)]);
	return [...layers.back, ...layers.front].flatMap((mark): Part[] => {
		if (mark.type === 'text' || mark.type === 'texts') return [];
		if (mark.type === 'line' || mark.type === 'area') {
			return [around(mark, pixelsOf(mark, drawing, place).flat())];
		}
		const numbers = numbersOf(mark, drawing, place);
		if (mark.type === 'dots') return [around(mark, pairs(numbers.subarray(0, 2 * mark.total)))];
		if (mark.type === 'dot') return [around(mark, [[...numbers]], numbers[2])];
		if (mark.type === 'rect') {
			const corners = pairs(numbers).map(([x = 0, y = 0], i, all) => {
				const [left = 0, top = 0] = all[i - 1] ?? [];
				return i % 2 === 0 ? [x, y] : [left + x, top + y];
			});
			return [around(mark, corners)];
		}
		return [around(mark, pairs(numbers))];
	});
}

const overlap = (a: Rect, b: Rect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const nameOf = ({ key, text }: Part) => (text === undefined ? key : `${key} “${text}”`);

/** Texts over each other, but those of one mark. */
function overlapsIn(drawing: ResolvedDrawing): string[] {
	const texts = textsIn(drawing);
	return texts.flatMap((a, i) =>
		texts
			.slice(0, i)
			.filter((b) => a.key !== b.key && overlap(a, b))
			.map((b) => `${nameOf(a)} is over ${nameOf(b)}`)
	);
}

/** The marks that the edge of a drawing cuts off, by more than a pixel. */
const cutIn = (drawing: ResolvedDrawing): string[] =>
	[...textsIn(drawing), ...shapesIn(drawing)]
		.filter(
			({ left, top, right, bottom }) =>
				!(left > -1 && top > -1) ||
				!(right < drawing.place.width + 1 && bottom < drawing.place.height + 1)
		)
		.map((part) => `${nameOf(part)} is cut off`);

const duplicatesIn = ({ layers }: ResolvedDrawing): string[] =>
	LAYERS.flatMap((layer) => {
		const keys = layers[layer].map(({ key }) => key);
		return keys.filter((key, i) => keys.indexOf(key) < i).map((key) => `two marks are ${key}`);
	});

/** The faults of a state in the sizes of all views. */
const faultsOf = (
	{ chart, state }: (typeof allStates)[number],
	find: (drawing: ResolvedDrawing) => string[]
) =>
	viewSizes.flatMap((size) =>
		find(resolvedOf(chart, tables, state, size)).map(
			(fault) => `${size.width}x${size.height}${size.scale ? ' on a slide' : ''}: ${fault}`
		)
	);

it.each(allStates)('draws no text of $id over another one in the state $state', (each) => {
	expect(faultsOf(each, overlapsIn)).toEqual([]);
});

it.each(allStates)('cuts off no mark of $id in the state $state', (each) => {
	expect(faultsOf(each, cutIn)).toEqual([]);
});

it.each(allStates)('has each key of $id once in the state $state', (each) => {
	expect(faultsOf(each, duplicatesIn)).toEqual([]);
});

it.each(allStates)('draws $id in the state $state from plain data', ({ chart, state }) => {
	for (const width of [288, 520]) {
		const size = { width, height: 190, compact: width < 520, small: 12 };
		const drawing = chart.draw(tables, state, size);
		expect(JSON.parse(JSON.stringify(drawing))).toStrictEqual(drawing);
	}
});
