import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

it('inTurn shows a part in full at rest, and hides one that is not there', () => {
	expect([inTurn(0), inTurn(1)]).toEqual([0, 1]);
});

it('inTurn never shows two parts that take turns at more than a fifth each', () => {
	for (let share = 0; share <= 1; share += 0.05) {
		expect(Math.min(inTurn(share), inTurn(1 - share))).toBeLessThan(0.2);
	}
});
