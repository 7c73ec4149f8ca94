import { describe, expect, it } from 'vitest';
import { gradeLevel } from './grade';

describe('gradeLevel', () => {
	it('follows the formula of Flesch and Kincaid', () => {
		const formula = (words: number, sentences: number, syllables: number) =>
			(0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
		expect(gradeLevel(['The cat sat on the mat.'])).toBeCloseTo(formula(6, 1, 6));
		expect(gradeLevel(['Cats sat.', 'A potato fell. It rolled.'])).toBeCloseTo(formula(7, 3, 9));
	});

	it('counts a number as one word of one syllable', () => {
		expect(gradeLevel(['In 2022 we saw 109,075.'])).toBeCloseTo(
			gradeLevel(['In May we saw more.'])
		);
	});

	it('ends no sentence at initials, titles and decimal points', () => {
		expect(gradeLevel(['The U.S. House sat.'])).toBeCloseTo(gradeLevel(['The upper House sat.']));
		expect(gradeLevel(['Now J. Lee sat.'])).toBeCloseTo(gradeLevel(['Now Jack Lee sat.']));
		expect(gradeLevel(['See Rep. Lee now.'])).toBeCloseTo(gradeLevel(['See dear Lee now.']));
		expect(gradeLevel(['It rose 3.5 here.'])).toBeCloseTo(gradeLevel(['It rose up here.']));
	});

	it('rates a text without words as 0', () => {
		expect([gradeLevel([]), gradeLevel(['–', ''])]).toEqual([0, 0]);
	});
});
