import { expect, it } from 'vitest';
import { heightIn, minus, pixels, plus, times } from './height';

it('grows with the drawing', () => {
	const rest = minus([1, 0], pixels(40), [0.5, 0]);
	expect([200, 400].map((total) => heightIn(rest, total))).toEqual([60, 160]);
	expect(heightIn(plus(times(rest, 0.5), pixels(1)), 200)).toBe(31);
});
