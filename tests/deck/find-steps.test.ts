import { describe, expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { flatten, mainSteps } from '$lib/model/outline';
import { findSteps, findStepsOrNumber } from '$lib/views/deck/find-steps';
import { Talk } from '$lib/views/deck/talk.svelte';

const { story } = loadStory();
const steps = flatten(story);
const [first] = steps;
if (!first) throw new Error('a story without steps');
const made = [
	{ ...first, id: 'toll-one', headline: 'São Paulo counts', short: 'A short text.' },
	{ ...first, id: 'toll-two', headline: 'Nobody counts', short: 'Another text.' }
];
const idsOf = (text: string) => findSteps(made, story, text).map(({ id }) => id);

describe('a search', () => {
	it('finds every step if it is empty', () => {
		expect(findSteps(steps, story, '')).toEqual(steps);
		expect(findSteps(steps, story, '  ')).toEqual(steps);
	});

	it('requires every word, in any place', () => {
		expect(idsOf('counts')).toEqual(['toll-one', 'toll-two']);
		expect(idsOf('short counts')).toEqual(['toll-one']);
		expect(idsOf('short nobody')).toEqual([]);
	});

	it('ignores case and accents in the query and in the text', () => {
		expect(idsOf('SAO')).toEqual(['toll-one']);
		expect(idsOf('nóbody')).toEqual(['toll-two']);
	});

	it('finds every step by its finding and by its id', () => {
		for (const step of steps) {
			expect(findSteps(steps, story, step.headline)).toContain(step);
			expect(findSteps(steps, story, step.id)).toContain(step);
		}
	});

	it('finds all steps of a scene by its title', () => {
		for (const scene of story.scenes) {
			expect(findSteps(steps, story, scene.title)).toEqual(
				expect.arrayContaining([...scene.steps])
			);
		}
	});
});

describe('a search that accepts numbers', () => {
	const talk = new Talk(story);

	it('finds only the main step with that number', () => {
		expect(findStepsOrNumber(talk, story, '12')).toEqual([mainSteps(steps)[11]]);
		expect(findStepsOrNumber(talk, story, '0')).toEqual([]);
		expect(findStepsOrNumber(talk, story, '999')).toEqual([]);
	});

	it('finds steps by their words too', () => {
		expect(findStepsOrNumber(talk, story, ' ')).toEqual(steps);
		expect(findStepsOrNumber(talk, story, 'toll-climb').map(({ id }) => id)).toEqual([
			'toll-climb'
		]);
	});
});
