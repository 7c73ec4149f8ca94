import { describe, expect, it } from 'vitest';
import { between, ease, equal } from './pose';

const climb = { x0: 24180, y1: 125_000, total: 1, crossing: 0.25 };
const rise = { x0: 24234, y1: 90_000, total: 0, crossing: 0.75 };

describe('a pose between two others', () => {
	it('is the first at the start and the second at the end, to the last digit', () => {
		const way = between(climb, rise);
		expect(way(0)).toEqual(climb);
		expect(way(1)).toEqual(rise);
	});

	it('is halfway in every number at the middle', () => {
		expect(between({ a: 0, b: -4 }, { a: 10, b: 4 })(0.5)).toEqual({ a: 5, b: 0 });
	});

	it('lets a number that only one of the two has stand still', () => {
		const way = between({ total: 1, gone: 3 }, { total: 0, come: 7 });
		for (const t of [0, 0.25, 1]) expect(way(t)).toMatchObject({ gone: 3, come: 7 });
	});

	it('has no number that is not one, whatever it sets out from', () => {
		for (const [from, to] of [
			[{}, rise],
			[climb, {}],
			[{ quiet: 1 }, climb]
		] as const) {
			for (const t of [0, 0.3, 1]) {
				expect(Object.values(between(from, to)(t)).filter((n) => !Number.isFinite(n))).toEqual([]);
			}
		}
	});

	it('does not change the poses that it was given', () => {
		const [from, to] = [Object.freeze({ ...climb }), Object.freeze({ ...rise })];
		between(from, to)(0.5);
		expect([from, to]).toEqual([climb, rise]);
	});

	it('sets out from where it is when it turns back halfway', () => {
		const halfway = between(climb, rise)(0.5);
		expect(between(halfway, climb)(0)).toEqual(halfway);
		expect(between(halfway, climb)(1)).toEqual(climb);
	});
});

describe('easing', () => {
	const course = Array.from({ length: 101 }, (_, i) => ease(i / 100));

	it('begins at 0, passes the middle at one half, and ends at 1', () => {
		expect([ease(0), ease(0.5), ease(1)]).toEqual([0, 0.5, 1]);
	});

	it('never turns back and never overshoots', () => {
		expect(course).toEqual([...course].sort((a, b) => a - b));
		expect([Math.min(...course), Math.max(...course)]).toEqual([0, 1]);
	});

	it('is slow at both ends and quick between them', () => {
		expect(ease(0.1)).toBeLessThan(0.01);
		expect(1 - ease(0.9)).toBeLessThan(0.01);
		expect(ease(0.6) - ease(0.4)).toBeGreaterThan(0.2);
	});
});

describe('two poses', () => {
	it('are the same drawing when every number is the same, in whatever order', () => {
		expect(equal({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
	});

	it('are not when a number differs, or one has a number more', () => {
		expect(equal({ a: 1 }, { a: 2 })).toBe(false);
		expect(equal({ a: 1 }, { a: 1, b: 0 })).toBe(false);
		expect(equal({ a: 1, b: 0 }, { a: 1 })).toBe(false);
		expect(equal({ a: 1 }, { b: 1 })).toBe(false);
	});
});
