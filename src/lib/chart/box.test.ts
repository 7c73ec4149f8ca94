import { describe, expect, it } from 'vitest';
import { boxOf } from './box';

describe('boxOf', () => {
	it('keeps the size in pixels on a phone and on a small desktop', () => {
		expect(boxOf({ width: 288, height: 340 })).toEqual({
			width: 288,
			height: 340,
			unit: 1,
			compact: true,
			small: 12
		});
		expect(boxOf({ width: 760, height: 520 })).toEqual({
			width: 760,
			height: 520,
			unit: 1,
			compact: false,
			small: 12
		});
	});

	it('scales up on a large screen, in the same proportions, up to a limit', () => {
		const sizes = [800, 900, 1000, 1200, 2400].map((width) => ({ width, height: width * 0.7 }));
		const units = sizes.map((size) => boxOf(size).unit);
		expect(units).toEqual(units.toSorted((a, b) => a - b));
		expect(units[0]).toBe(1);
		expect(units.at(-1)).toBe(units.at(-2));
		for (const size of sizes) {
			const { width, height, unit } = boxOf(size);
			expect(width * unit).toBeCloseTo(size.width);
			expect(height * unit).toBeCloseTo(size.height);
		}
	});

	it('scales up with enlarged text, as far as the drawing has room', () => {
		const desk = boxOf({ width: 760, height: 520 }, 2);
		expect(desk).toEqual({ width: 380, height: 260, unit: 2, compact: true, small: 12 });
		const phone = boxOf({ width: 358, height: 250 }, 2);
		expect(phone.unit).toBeGreaterThan(1.2);
		expect(phone.width).toBeGreaterThanOrEqual(288);
		expect(phone.height).toBeGreaterThanOrEqual(190);
		expect(boxOf({ width: 288, height: 190 }, 2).unit).toBe(1);
	});

	it('has larger type on a slide, and no smaller labels than the usual ones', () => {
		// The drawing and the root font size of a slide of 1280 by 720 pixels.
		const [size, text] = [{ width: 891, height: 499 }, (0.03458 * 720) / 16];
		const points = (label: number, unit: number) => (label * unit * 7.5 * 72) / 720;
		const [page, slide] = [boxOf(size, text), boxOf({ ...size, scale: 1.19 }, text)];
		expect(points(page.small, page.unit)).toBeCloseTo(14, 1);
		expect(points(slide.small, slide.unit)).toBeGreaterThanOrEqual(18);
		expect(slide.width * slide.unit).toBeCloseTo(size.width);
	});

	it('is never empty, even while its chart is hidden', () => {
		const { width, height } = boxOf({ width: 0, height: 0 });
		expect(Math.min(width, height)).toBeGreaterThan(0);
	});
});
