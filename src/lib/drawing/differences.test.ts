import { expect, it } from 'vitest';
import { differences, sums } from './differences';

const values = [0.1, 0.3, null, 0.2, -4, 107_583.25];

it('are those between one value and the next, past blanks', () => {
	expect(differences(values)).toEqual([0.1, 0.2, null, -0.1, -4.2, 107_587.25]);
});

it('refuse a value that they would change', () => {
	expect(() => differences([1, 1 / 3])).toThrow('expected at most six decimal places');
});

it('add up to exactly the same values', () => {
	expect(sums(differences(values))).toEqual(values);
});
