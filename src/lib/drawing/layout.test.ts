import { describe, expect, it } from 'vitest';
import { drawingWith } from '../../../tests/support/placed';
import { boxOf } from '../chart/box';
import type { Aspect } from './drawing-types';
import { layoutOf } from './layout';

const box = boxOf({ width: 300, height: 200 });

it('has the domains of a drawing, and the edges of its plot', () => {
	expect(layoutOf(drawingWith(), box)).toEqual({
		xDomain: [0, 10],
		yDomain: [0, 10],
		edges: [50, 20, 250, 170],
		by: 'x'
	});
});

describe('units of equal length', () => {
	// The plot has 200 by 150 pixels, and a unit of the x axis 20.
	const yDomain = (y: readonly [number, number], rest: Partial<Aspect> = {}) =>
		layoutOf(drawingWith({ y, aspect: { x: 1, free: [0, 0], below: 0, ...rest } }), box).yDomain;

	it('have what is left of the height below and above', () => {
		expect(yDomain([0, 5])).toEqual([0, 7.5]);
		expect(yDomain([0, 5], { below: 0.2 })).toEqual([-0.5, 7]);
	});

	it('are shorter than those of the x axis where the plot is too low', () => {
		expect(yDomain([0, 10])).toEqual([0, 10]);
		expect(yDomain([0, 5], { x: 2 })).toEqual([0, 5]);
	});

	it('leave pixels free below and above', () => {
		// 120 of 150 pixels are left for 6 units.
		expect(yDomain([0, 6], { free: [20, 10] })).toEqual([-1, 6.5]);
	});
});
