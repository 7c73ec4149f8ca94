import { describe, expect, it } from 'vitest';
import { drawingWith, placed } from '../../../tests/support/placed';
import type { Mark, RectMark } from './drawing-types';
import { numbersOf, pixelsOf, runsOf } from './numbers';

const series = {
	deaths: { x: 2, y: [1, 4, null, 2, 6] },
	low: { x: 2, y: [0, 1, null, 1, 2] },
	quarters: { x: 0, step: 0.1, y: [1, 1, 1, 1] },
	below: { x: 0, step: 0.1, y: [0.1, 0.2, 0.3, 0.4] }
};
const drawing = drawingWith({ series, cells: { across: 30, down: 10, reserve: 0, least: 1 } });
const place = placed(drawing);
const style = {};

const numbers = (mark: Mark) => [...numbersOf(mark, drawing, place)];
const path = (at: number[], anchors: 'dd' | 'pp' | 'bb' | 'cc' | 'db', by?: number[]): Mark => ({
	...{ type: 'path', key: 'path', at, anchors, style },
	...(by ? { by } : {})
});

describe('points', () => {
	it.each([
		['data', 'dd', [1, 2], [70, 140]],
		['shares of the plot', 'pp', [0.5, 1], [150, 170]],
		['shares of the drawing', 'bb', [0.5, 1], [150, 200]],
		['cells', 'cc', [2, 3], [20, 30]],
		['each their own', 'db', [1, 0.5], [70, 100]]
	] as const)('are %s', (_, anchors, at, pixels) => {
		expect(numbers(path([...at], anchors))).toEqual(pixels);
	});

	it('have pixels beside them', () => {
		expect(numbers(path([1, 2, 1, 2], 'dd', [0, 0, 5, -3]))).toEqual([70, 140, 75, 137]);
		expect(numbers(path([1, 2, 1, 2], 'dd', [5, -3]))).toEqual([75, 137, 75, 137]);
	});

	it('may be columns and rows of the grid, below its upper edge', () => {
		const tiles = { width: 30, height: 20, top: 40 };
		const mark: Mark = { type: 'path', key: 'path', at: [1, 0.5], anchors: 'gg', style };
		expect([...numbersOf(mark, drawing, { ...place, tiles })]).toEqual([30, 50]);
		expect(numbers(mark)).toEqual([NaN, NaN]);
	});
});

describe('a line', () => {
	it('is a scale and an origin, from its first place on', () => {
		const line: Mark = { type: 'line', key: 'line', series: ['deaths'], style };
		expect(numbers(line)).toEqual([20, 90, -15, 170]);
	});

	it('throws for a series that the drawing does not have', () => {
		const line: Mark = { type: 'line', key: 'line', series: ['none'], style };
		expect(() => numbers(line)).toThrow('a drawing has no series "none"');
	});
});

describe('runsOf', () => {
	it('ends a run where nothing is published', () => {
		const runs = runsOf(drawing, 'deaths');
		expect(runs.map((run) => run.map(([x]) => x))).toEqual([
			[2, 3],
			[5, 6]
		]);
	});

	it('starts at a place, and leaves out runs of one point', () => {
		expect(runsOf(drawing, 'deaths', undefined, 3).map((run) => run.map(([x]) => x))).toEqual([
			[5, 6]
		]);
	});

	it('finds the lower edge also where steps are no whole numbers', () => {
		const [run] = runsOf(drawing, 'quarters', 'below');
		expect(run?.map(([, , low]) => low)).toEqual([0.1, 0.2, 0.3, 0.4]);
	});
});

it('goes along the upper edge of an area and back along the lower one', () => {
	const area = { type: 'area', key: 'area', high: ['deaths'], low: ['low'], style } as const;
	expect(pixelsOf(area, drawing, place)[0]).toEqual([
		[90, 155],
		[110, 110],
		[110, 155],
		[90, 170]
	]);
});

describe('a rectangle', () => {
	const rect = (rest: Partial<RectMark>): Mark => ({
		...{ type: 'rect', key: 'rect', at: [5, 2, 1, 4], style },
		...rest
	});

	it('is its corner and its size, whichever corners are given', () => {
		expect(numbers(rect({}))).toEqual([70, 110, 80, 30]);
	});

	it('is no higher than it may be, in the middle of its place', () => {
		expect(numbers(rect({ most: 10 }))).toEqual([70, 120, 80, 10]);
	});

	it('is at least as wide as high if its ends are round', () => {
		expect(numbers(rect({ at: [2, 2, 2, 4], radius: 'full' }))).toEqual([75, 110, 30, 30]);
	});
});

it('draws a circle no larger than its share of a unit of the y axis', () => {
	const dot = (share: number): Mark => ({
		...{ type: 'dot', key: 'dot', at: [1, 2], r: [4, share], style }
	});
	expect([numbers(dot(1)), numbers(dot(0.2))]).toEqual([
		[70, 140, 4],
		[70, 140, 3]
	]);
});
