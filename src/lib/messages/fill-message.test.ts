import { describe, expect, it } from 'vitest';
import { fillMessage, fillMessages } from './fill-message';

describe('fillMessage', () => {
	it('fills in text and numbers, as often as they are named', () => {
		const values = { number: 0, count: 3, unit: '$&' };
		expect(fillMessage('{number} of {count} {unit}, {number}', values)).toBe('0 of 3 $&, 0');
	});

	it('throws for a placeholder without a value', () => {
		expect(() => fillMessage('{number} of {count}', { number: 1 })).toThrow(
			'found no value for {count} in “{number} of {count}”, expected one of number'
		);
	});
});

describe('fillMessages', () => {
	it('fills in each text of a list', () => {
		const texts = ['{count} deaths in {year}', '{count} deaths', 'deaths'];
		expect(fillMessages(texts, { count: 3, year: 2020 })).toEqual([
			'3 deaths in 2020',
			'3 deaths',
			'deaths'
		]);
	});
});
