import { describe, expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import { minutesOf, nextChosen, swapped, wholeOrder } from '$lib/views/deck/overview/choice';

const { story } = loadStory();
const all = flatten(story);
const some = all.slice(0, 4);
const [a, b, c, d] = some;
if (!a || !b || !c || !d) throw new Error('a short story');

describe('wholeOrder', () => {
	it('keeps the story’s order if the talk does', () => {
		expect(wholeOrder(all, all)).toEqual(all);
		expect(wholeOrder(some, [b, d])).toEqual([a, b, c, d]);
	});

	it('keeps the talk’s order and puts each other step after its predecessor', () => {
		expect(wholeOrder(some, [d, b])).toEqual([a, d, b, c]);
	});
});

it('swaps two steps and leaves the others in place', () => {
	expect(swapped(some, b, c)).toEqual([a, c, b, d]);
});

describe('nextChosen', () => {
	it('returns the step itself if it is chosen', () => {
		expect(nextChosen(some, [b, c], c)).toBe(c);
	});

	it('returns the next chosen step, else the last one', () => {
		expect(nextChosen(some, [a, d], b)).toBe(d);
		expect(nextChosen(some, [a, b], c)).toBe(b);
		expect(nextChosen(some, [], c)).toBeUndefined();
	});
});

describe('minutesOf', () => {
	it('adds up the steps in minutes', () => {
		const seconds = [50, 50, 55].map((seconds) => ({ ...a, seconds }));
		expect(minutesOf(seconds)).toBe(3);
	});

	it('is at least one minute', () => {
		expect(minutesOf([{ ...a, seconds: 10 }])).toBe(1);
	});
});
