import { expect, it } from 'vitest';
import type { DrawingSize } from '$lib/chart/chart-types';
import type { Mark } from '$lib/drawing/drawing-types';
import { numbersOf, pixelsOf } from '$lib/drawing/numbers';
import type { ResolvedDrawing } from '$lib/drawing/resolve';
import { keyFaults } from '$lib/export/label-faults';
import { cutOff, textBoxes, type Part } from '$lib/drawing/text-boxes';
import { overlap } from '$lib/chart/place-annotations';
import { loadStory } from '$story/story';
import { allStates, resolvedOf, viewSizes } from './drawn-charts';

const { tables } = loadStory();

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

const nameOf = ({ key, text }: Part) => (text === undefined ? key : `${key} “${text}”`);

/** Texts over each other, but those of one mark. */
function overlapsIn(drawing: ResolvedDrawing): string[] {
	const texts = textBoxes(drawing);
	return texts.flatMap((a, i) =>
		texts
			.slice(0, i)
			.filter((b) => a.key !== b.key && overlap(a, b))
			.map((b) => `${nameOf(a)} is over ${nameOf(b)}`)
	);
}

/** The marks that the edge of a drawing cuts off, by more than a pixel. */
const cutIn = (drawing: ResolvedDrawing): string[] =>
	cutOff([...textBoxes(drawing), ...shapesIn(drawing)], drawing).map(
		(part) => `${nameOf(part)} is cut off`
	);

/**
 * Texts of the pseudo-locale are a third longer. The list of ten statements, alone of all states, has
 * no room for them in the two boxes that are 240 pixels high for every chart.
 */
const hasRoom =
	(state: string) =>
	({ height }: DrawingSize): boolean =>
		process.env['STORY_LOCALE'] !== 'qps' || state !== 'all-statements' || height > 240;

/** The faults of a state in the sizes of all views. */
const faultsOf = (
	{ chart, state }: (typeof allStates)[number],
	find: (drawing: ResolvedDrawing) => string[]
) =>
	viewSizes
		.filter(hasRoom(state))
		.flatMap((size) =>
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
	expect(faultsOf(each, (drawing) => [...keyFaults(drawing)])).toEqual([]);
});
