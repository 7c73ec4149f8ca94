import { expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import type { Step } from '$lib/model/story-types';
import { findSteps } from '$lib/views/deck/speaker/find-steps';

const { story } = loadStory();
const steps = flatten(story);
const titleOf = ({ scene }: Step) => story.scenes.find(({ id }) => id === scene)?.title ?? '';
const found = (asked: string) => findSteps(steps, titleOf, asked);

it('returns all steps for an empty search', () => {
	expect(found(' ')).toHaveLength(steps.length);
});

it('finds only the step with that number', () => {
	expect(found('12')).toEqual([{ number: 12, step: steps[11] }]);
	expect(found('0')).toEqual([]);
	expect(found('999')).toEqual([]);
});

it('finds every step by its finding and by its id', () => {
	for (const step of steps) {
		expect(found(step.headline).map((each) => each.step)).toContain(step);
		expect(found(step.id).map((each) => each.step)).toContain(step);
	}
});

it('matches words in any order, ignoring case and accents', () => {
	const climb = steps.find(({ id }) => id === 'toll-climb');
	expect(found('DOUBLED cóunt').map(({ step }) => step)).toContain(climb);
	expect(found('doubled zebra')).toEqual([]);
});

it('finds all steps of a scene by its title', () => {
	for (const scene of story.scenes) {
		expect(found(scene.title).map(({ step }) => step)).toEqual(
			expect.arrayContaining([...scene.steps])
		);
	}
});
