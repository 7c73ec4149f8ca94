import { describe, expect, it } from 'vitest';
import { said } from './said';

describe('the status message of the handout', () => {
	it('is empty for the whole story', () => {
		expect(said(37, 37, [])).toBe('');
	});

	it('is the number of steps if some are left out', () => {
		expect(said(2, 37, [])).toBe('2 of the story’s 37 steps are here.');
	});

	it('names unknown steps and says what is shown instead', () => {
		expect(said(2, 37, ['toll-clim'])).toMatch(/“toll-clim”, which is no step or scene .* 2 of/);
		expect(said(37, 37, ['a', 'b'])).toMatch(/“a”, “b”, which are no steps .* All steps are here/);
	});
});
