import { describe, expect, it } from 'vitest';
import { chosenSteps } from './chosen';
import { numberOf, numberText } from './step-numbers';

const step = (id: string, detail?: string) => ({ id, detail });
const story = {
	scenes: [
		{ id: 'a', steps: [step('a-one'), step('a-aside', 'a-one'), step('a-more', 'a-one')] },
		{ id: 'b', steps: [step('b-one'), step('b-two')] }
	]
};
const numbers = (names: string) => {
	const chosen = chosenSteps(story, names);
	return chosen.steps.map((each) => `${each.id}: ${numberText(numberOf(chosen, each))}`);
};

describe('the number of a step', () => {
	it('counts main steps, and the details of each', () => {
		expect(numbers('')).toEqual([
			'a-one: 1',
			'a-aside: 1, detail 1',
			'a-more: 1, detail 2',
			'b-one: 2',
			'b-two: 3'
		]);
	});

	it('is that of any other step for a detail that a talk names', () => {
		expect(numbers('b,a-one,a-more')).toEqual(['b-one: 1', 'b-two: 2', 'a-one: 3', 'a-more: 4']);
		expect(numbers('a,a-aside')).toEqual(['a-one: 1', 'a-aside: 2', 'a-more: 1, detail 1']);
	});
});
