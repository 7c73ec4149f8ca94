import { expect, it, vi } from 'vitest';
import { drawingWith } from '../../../tests/support/placed';
import type { SizeClass } from '../drawing/drawing-types';
import type { Sizes } from '../drawing/size-class';
import { defineChart } from './define-chart';
import { mergedSizes } from './merged-sizes';

/** A chart of two states. The first is always drawn in the same way. */
const chartWith = (sizes: Sizes, drawn: (size: SizeClass) => number, draw = vi.fn(drawn)) => ({
	draw,
	chart: defineChart({
		id: 'deaths',
		states: ['rise', 'fall'],
		default: 'rise',
		sizes,
		rows: () => ({ columns: [], rows: [] }),
		dataPoints: () => [],
		draw: (_: object, state, size) => ({
			...drawingWith(),
			x: [0, state === 'fall' ? draw(size) : 1]
		}),
		description: null
	})
});

const GRID: Sizes = { widths: [340, 620, 760], heights: [230, 300, 420] };
const merged = (drawn: (size: SizeClass) => number) =>
	mergedSizes(chartWith(GRID, drawn).chart, {});

it('keeps only the compact sizes of a chart that is drawn in one way', () => {
	expect(merged(() => 1)).toEqual({ widths: [], heights: [], smallLabels: false });
});

it('keeps the widths and the heights from which any state is drawn in another way', () => {
	const sizes = merged(({ width, height }) => (width < 620 ? 1 : 2) + (height < 300 ? 0 : 4));
	expect(sizes).toEqual({ widths: [620], heights: [300], smallLabels: false });
});

it('keeps the heights of each width, the most common ones once', () => {
	const sizes = merged(({ width, height }) => (width < 760 ? Math.min(height, 230) : height));
	expect(sizes).toMatchObject({
		widths: [760],
		heights: [230],
		heightsAt: { 760: [230, 300, 420] }
	});
});

it('tells small labels apart where any drawing has one', () => {
	const small = (drawn: (size: SizeClass) => number) => merged(drawn).smallLabels;
	expect(small(({ small }) => small)).toBeUndefined();
	expect(small(({ small, compact }) => (compact ? small : 1))).toBe('compact');
	expect(
		small(({ small, width, height }) => (width > 620 && height > 300 ? small : 1))
	).toBeUndefined();
	expect(small(() => 1)).toBe(false);
});

it('merges the sizes of a chart once for the same tables', () => {
	const { chart, draw } = chartWith(GRID, ({ width }) => width);
	const tables = {};
	const sizes = mergedSizes(chart, tables);
	const { length } = draw.mock.calls;
	expect(mergedSizes(chart, tables)).toBe(sizes);
	expect(draw.mock.calls).toHaveLength(length);
	expect(mergedSizes(chart, { newer: [] })).toEqual(sizes);
	expect(draw.mock.calls).toHaveLength(2 * length);
});
