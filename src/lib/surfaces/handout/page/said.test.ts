import { describe, expect, it } from 'vitest';
import { said } from './said';

describe('what the handout says of the steps in its address', () => {
	it('is nothing where the whole story is there', () => {
		expect(said(37, 37, [])).toBe('');
	});

	it('is how many there are, where not all are', () => {
		expect(said(2, 37, [])).toBe('2 of the story’s 37 steps are here.');
	});

	it('names what there is not, and says what is there instead', () => {
		expect(said(2, 37, ['toll-clim'])).toMatch(/“toll-clim”, which is no step or scene .* 2 of/);
		expect(said(37, 37, ['a', 'b'])).toMatch(/“a”, “b”, which are no steps .* All steps are here/);
	});
});
