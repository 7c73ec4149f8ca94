import { describe, expect, it } from 'vitest';
import { selectionStatus } from './selection-status';

describe('the status message of the handout', () => {
	it('is empty for the whole story', () => {
		expect(selectionStatus(37, 37, [])).toBe('');
	});

	it('is the number of steps if some are left out', () => {
		expect(selectionStatus(2, 37, [])).toBe('2 of the story’s 37 steps are here.');
	});

	it('counts the slides of one’s own beside the steps', () => {
		expect(selectionStatus(2, 37, [], 1)).toBe(
			'2 of the story’s 37 steps and 1 slide of your own are here.'
		);
		expect(selectionStatus(37, 37, [], 2)).toBe(
			'37 of the story’s 37 steps and 2 slides of your own are here.'
		);
	});

	it('names unknown steps and says what is shown instead', () => {
		expect(selectionStatus(2, 37, ['toll-clim'])).toMatch(
			/“toll-clim”, which is no step or scene .* 2 of/
		);
		expect(selectionStatus(37, 37, ['a', 'b'])).toMatch(
			/“a”, “b”, which are no steps .* All steps are here/
		);
	});
});
