import { describe, expect, it } from 'vitest';
import { pluralOf } from './plural-of';

describe('pluralOf', () => {
	it.each([
		[0, 'steps'],
		[1, 'step'],
		[2, 'steps']
	])('chooses the form for %i', (count, text) => {
		expect(pluralOf({ one: 'step', other: 'steps' }, count)).toBe(text);
	});

	it('chooses “other” where the text has no form for the count', () => {
		expect(pluralOf({ other: 'min' }, 1)).toBe('min');
	});
});
