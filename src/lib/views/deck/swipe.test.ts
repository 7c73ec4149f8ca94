import { expect, it } from 'vitest';
import { swipeOf } from './swipe';

const down = { x: 300, y: 200, time: 1000 };
const swipe = (x: number, y: number, took = 200) =>
	swipeOf(down, { x: 300 + x, y: 200 + y, time: 1000 + took });

it('moves forward on a swipe to the left and back on one to the right', () => {
	expect(swipe(-120, 10)).toBe(1);
	expect(swipe(120, -10)).toBe(-1);
});

it('ignores taps, vertical swipes and slow drags', () => {
	expect(swipe(-20, 0)).toBe(0);
	expect(swipe(-60, 50)).toBe(0);
	expect(swipe(0, 300)).toBe(0);
	expect(swipe(-120, 0, 2000)).toBe(0);
});
