import { describe, expect, it } from 'vitest';
import { boxOf } from '../chart/box';
import { classKey, closestKey, COMPACT, sizeClasses, sizeClassOf, type Sizes } from './size-class';

const classOf = (width: number, height: number, sizes: Sizes = COMPACT, scale = 1) =>
	sizeClassOf(boxOf({ width, height, scale }), sizes);
const keyOf = (...box: Parameters<typeof classOf>) => classKey(classOf(...box));

describe('sizeClassOf', () => {
	it('is the smallest box of a phone or of a wider drawing', () => {
		expect(classOf(358, 280)).toEqual({ width: 288, height: 190, compact: true, small: 12 });
		expect(classOf(760, 520)).toEqual({ width: 520, height: 190, compact: false, small: 12 });
	});

	it('has the steps of the chart, and that of compact drawings', () => {
		const sizes = { widths: [400, 700], heights: [300] };
		const found = [399, 400, 519, 520, 700].map((width) => classOf(width, 300, sizes).width);
		expect(found).toEqual([288, 400, 400, 520, 700]);
		expect([299, 300].map((height) => classOf(400, height, sizes).height)).toEqual([190, 300]);
	});

	it('has the heights of its width, where a chart says so', () => {
		const sizes = { widths: [400], heights: [300, 400], heightsAt: { 288: [], 400: [350] } };
		expect([288, 400, 520].map((width) => classOf(width, 420, sizes).height)).toEqual([
			190, 350, 400
		]);
		expect(sizeClasses(sizes, [12]).map(classKey)).toEqual([
			'288-190-12',
			'400-190-12',
			'400-350-12',
			'520-190-12',
			'520-300-12',
			'520-400-12'
		]);
	});

	it('has another key for larger type', () => {
		expect(keyOf(640, 420)).toBe(keyOf(700, 500));
		expect(keyOf(640, 420, COMPACT, 1.19)).not.toBe(keyOf(640, 420));
		const without = { ...COMPACT, smallLabels: false };
		expect(keyOf(640, 420, without, 1.19)).toBe(keyOf(640, 420));
		expect(sizeClasses(without).map(classKey)).toEqual(['288-190-12', '520-190-12']);
		const compact: Sizes = { ...COMPACT, smallLabels: 'compact' };
		expect(keyOf(640, 420, compact, 1.19)).toBe(keyOf(640, 420));
		expect(sizeClasses(compact).map(classKey)).toEqual(['288-190-12', '288-190-13', '520-190-12']);
	});
});

describe('closestKey', () => {
	const keys = ['288-190-13', '440-237-13', '640-352-13', '640-352-12'];
	const closest = (width: number, height: number, small = 13) =>
		closestKey(keys, { width, height, small, compact: width < 520 });

	it('prefers the largest class that is not larger', () => {
		expect([closest(440, 265), closest(750, 494)]).toEqual(['440-237-13', '640-352-13']);
	});

	it('prefers drawings that need less room than there is to those that need more', () => {
		expect([closest(343, 190), closest(640, 237)]).toEqual(['288-190-13', '440-237-13']);
	});

	it('prefers labels of the same size', () => {
		expect([closest(640, 380, 12), closest(640, 380)]).toEqual(['640-352-12', '640-352-13']);
	});

	it('returns undefined if there is none', () => {
		expect(closestKey([], { width: 288, height: 190, small: 12, compact: true })).toBeUndefined();
	});
});
