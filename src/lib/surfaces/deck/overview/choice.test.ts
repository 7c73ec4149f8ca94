import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/story/load';
import { flatten } from '$lib/story/outline';
import { minutesOf, nextChosen, swapped, wholeOrder } from './choice';

const { story } = loadStory();
const all = flatten(story);
const some = all.slice(0, 4);
const [a, b, c, d] = some;
if (!a || !b || !c || !d) throw new Error('a short story');

describe('the whole story in the order of a talk', () => {
	it('is that of the story where the talk keeps to it', () => {
		expect(wholeOrder(all, all)).toEqual(all);
		expect(wholeOrder(some, [b, d])).toEqual([a, b, c, d]);
	});

	it('keeps the order of the talk, and the others behind what they follow', () => {
		expect(wholeOrder(some, [d, b])).toEqual([a, d, b, c]);
	});
});

it('two steps change places and the others stay', () => {
	expect(swapped(some, b, c)).toEqual([a, c, b, d]);
});

describe('the step to go to after a choice', () => {
	it('is the same where it has been chosen', () => {
		expect(nextChosen(some, [b, c], c)).toBe(c);
	});

	it('is the nearest chosen one that follows, else the last', () => {
		expect(nextChosen(some, [a, d], b)).toBe(d);
		expect(nextChosen(some, [a, b], c)).toBe(b);
		expect(nextChosen(some, [], c)).toBeUndefined();
	});
});

describe('the planned time', () => {
	it('is the sum of the steps in minutes', () => {
		const seconds = [50, 50, 55].map((seconds) => ({ ...a, seconds }));
		expect(minutesOf(seconds)).toBe(3);
	});

	it('is never none', () => {
		expect(minutesOf([{ ...a, seconds: 10 }])).toBe(1);
	});
});
