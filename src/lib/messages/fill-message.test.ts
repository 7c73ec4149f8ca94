import { describe, expect, it } from 'vitest';
import { fillMessage } from './fill-message';

describe('fillMessage', () => {
	it('fills in text and numbers, as often as they are named', () => {
		const values = { number: 0, count: 3, unit: '$&' };
		expect(fillMessage('{number} of {count} {unit}, {number}', values)).toBe('0 of 3 $&, 0');
	});

	it('leaves unknown placeholders', () => {
		expect(fillMessage('{number} of {count}', { number: 1 })).toBe('1 of {count}');
	});
});
