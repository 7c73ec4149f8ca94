import { describe, expect, it } from 'vitest';
import { resolvedWith } from '../../../tests/support/placed';
import { clipAttributes, clipBetween, clipOf } from './clip';

const whole = clipOf(resolvedWith());
const half = clipOf(resolvedWith({ until: 5 }));
const widthOf = (clip: typeof whole) => clipAttributes(clip).width;

describe('clip', () => {
	it('is the whole plot', () => {
		expect(clipAttributes(whole)).toEqual({ x: 50, width: 200, height: 170 });
	});

	it('ends at a place of the axis, but not outside the plot', () => {
		expect(widthOf(half)).toBe(100);
		expect(widthOf(clipOf(resolvedWith({ until: -5 })))).toBe(0);
		expect(widthOf(clipOf(resolvedWith({ until: 50 })))).toBe(200);
	});

	it('begins at a place of the axis', () => {
		const late = clipAttributes(clipOf(resolvedWith({ since: 5 })));
		expect([late.x, late.width]).toEqual([150, 100]);
		const point = clipAttributes(clipOf(resolvedWith({ since: 5, until: 5 })));
		expect([point.x, point.width]).toEqual([150, 0]);
	});

	it('moves along the axis in its own time', () => {
		expect(widthOf(clipBetween(half, whole, 0.1, 0.5))).toBe(150);
		expect(clipBetween(half, whole, 1, 1)).toEqual(whole);
		expect(clipBetween(whole, half, 1, 1)).toEqual(half);
	});
});
