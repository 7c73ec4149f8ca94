import { describe, expect, it } from 'vitest';
import { between, equal } from './keyframe';

const climb = { x0: 24180, y1: 125_000, total: 1, crossing: 0.25 };
const rise = { x0: 24234, y1: 90_000, total: 0, crossing: 0.75 };

describe('between', () => {
	it('returns the first keyframe at 0 and the second at 1, exactly', () => {
		const way = between(climb, rise);
		expect(way(0)).toEqual(climb);
		expect(way(1)).toEqual(rise);
	});

	it('is halfway in every number at 0.5', () => {
		expect(between({ a: 0, b: -4 }, { a: 10, b: 4 })(0.5)).toEqual({ a: 5, b: 0 });
	});

	it('keeps a number that only one keyframe has', () => {
		const way = between({ total: 1, gone: 3 }, { total: 0, come: 7 });
		for (const t of [0, 0.25, 1]) expect(way(t)).toMatchObject({ gone: 3, come: 7 });
	});

	it('contains only finite numbers when a keyframe lacks some', () => {
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

	it('does not change the two keyframes', () => {
		const [from, to] = [Object.freeze({ ...climb }), Object.freeze({ ...rise })];
		between(from, to)(0.5);
		expect([from, to]).toEqual([climb, rise]);
	});

	it('starts from the current keyframe when it turns back halfway', () => {
		const halfway = between(climb, rise)(0.5);
		expect(between(halfway, climb)(0)).toEqual(halfway);
		expect(between(halfway, climb)(1)).toEqual(climb);
	});
});

describe('equal', () => {
	it('accepts the same numbers in any order', () => {
		expect(equal({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
	});

	it('rejects a number that differs, is missing or is extra', () => {
		expect(equal({ a: 1 }, { a: 2 })).toBe(false);
		expect(equal({ a: 1 }, { a: 1, b: 0 })).toBe(false);
		expect(equal({ a: 1, b: 0 }, { a: 1 })).toBe(false);
		expect(equal({ a: 1 }, { b: 1 })).toBe(false);
	});
});
