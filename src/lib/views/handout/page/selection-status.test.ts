import { describe, expect, it } from 'vitest';
import { selectionStatus } from './selection-status';

describe('the status message of the handout', () => {
	it('is empty for the whole story', () => {
		expect(selectionStatus(37, 37, 0)).toBe('');
	});

	it('is the number of steps if some are left out', () => {
		expect(selectionStatus(2, 37, 0)).toBe('2 of the story’s 37 steps are here.');
	});

	it('counts the slides of one’s own beside the steps', () => {
		expect(selectionStatus(2, 37, 0, 1)).toBe(
			'2 of the story’s 37 steps and 1 slide of your own are here.'
		);
		expect(selectionStatus(37, 37, 0, 2)).toBe(
			'37 of the story’s 37 steps and 2 slides of your own are here.'
		);
	});

	it('counts unknown steps and says what is shown instead', () => {
		expect(selectionStatus(2, 37, 1)).toMatch(/^1 of the steps .* does not exist\. 2 of/);
		expect(selectionStatus(37, 37, 2)).toMatch(
			/^2 of the steps .* do not exist\. All steps are here/
		);
	});
});
