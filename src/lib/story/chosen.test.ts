import { describe, expect, it } from 'vitest';
import { chosenSteps, namesOf } from './chosen';
import { loadStory } from './load';
import { flatten } from './outline';

const { story } = loadStory();
const all = flatten(story);
const idsOf = (names: string) => chosenSteps(story, names).steps.map(({ id }) => id);

describe('the steps that an address names', () => {
	it('are all of the story where it names none', () => {
		expect(idsOf('')).toEqual(all.map(({ id }) => id));
		expect(chosenSteps(story, ' , ').unknown).toEqual([]);
	});

	it('come in the order in which they are named, each once', () => {
		expect(idsOf('potency-range, toll-climb,potency-range')).toEqual([
			'potency-range',
			'toll-climb'
		]);
	});

	it('are those of a scene where a scene is named', () => {
		expect(idsOf('involved')).toEqual(
			all.filter(({ scene }) => scene === 'involved').map(({ id }) => id)
		);
	});

	it('leave out what there is not, and name it', () => {
		expect(chosenSteps(story, 'toll-climb,toll-clim,nothing,nothing')).toMatchObject({
			steps: [{ id: 'toll-climb' }],
			unknown: ['toll-clim', 'nothing']
		});
	});

	it('are all of the story where no name is right', () => {
		expect(chosenSteps(story, 'nothing')).toMatchObject({
			steps: all,
			unknown: ['nothing']
		});
	});
});

describe('the names of steps', () => {
	it('are none for the whole story', () => {
		expect(namesOf(story, all)).toBe('');
	});

	it('pass over a scene without steps', () => {
		const step = { id: 'toll-year' };
		const scenes = [
			{ id: 'none', steps: [] },
			{ id: 'toll', steps: [step, { id: 'toll-month' }] }
		];
		expect(namesOf({ scenes }, [step])).toBe('toll-year');
	});

	it('lead back to the same steps in the same order, whole scenes by their own name', () => {
		const [first, second] = story.scenes;
		const [some] = all.slice(-1);
		if (!first || !second || !some) throw new Error('a short story');
		const steps = [...second.steps, some, ...first.steps.slice(1)];
		const names = namesOf(story, steps);
		expect(names).toMatch(/^involved,since-help,toll-window,/);
		expect(chosenSteps(story, names).steps).toEqual(steps);
	});
});
