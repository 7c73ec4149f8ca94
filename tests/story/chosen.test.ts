import { describe, expect, it } from 'vitest';
import { chosenSteps, namesOf } from '$lib/model/chosen';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import { withDetails } from '../support/details';

const { story } = loadStory();
const all = flatten(story);
const idsOf = (names: string) => chosenSteps(story, names).steps.map(({ id }) => id);

describe('chosenSteps', () => {
	it('selects the whole story for an empty list', () => {
		expect(idsOf('')).toEqual(all.map(({ id }) => id));
		expect(chosenSteps(story, ' , ').unknown).toEqual([]);
	});

	it('selects steps in the order of their names, each once', () => {
		expect(idsOf('potency-range, toll-climb,potency-range')).toEqual([
			'potency-range',
			'toll-climb'
		]);
	});

	it('selects all steps of a named scene', () => {
		expect(idsOf('involved')).toEqual(
			all.filter(({ scene }) => scene === 'involved').map(({ id }) => id)
		);
	});

	it('leaves out unknown names and reports them', () => {
		expect(chosenSteps(story, 'toll-climb,toll-clim,nothing,nothing')).toMatchObject({
			steps: [{ id: 'toll-climb' }],
			unknown: ['toll-clim', 'nothing']
		});
	});

	it('selects a step with its details', () => {
		const detailed = withDetails(story, { 'toll-window': 'toll-climb' });
		const { steps, stops, unknown } = chosenSteps(detailed, 'toll-climb*,since-fall,nothing*');
		expect(steps.map(({ id }) => id)).toEqual(['toll-climb', 'toll-window', 'since-fall']);
		expect(stops.map(({ id }) => id)).toEqual(['toll-climb', 'since-fall']);
		expect(unknown).toEqual(['nothing*']);
	});

	it('selects the whole story when no name is known', () => {
		expect(chosenSteps(story, 'nothing')).toMatchObject({
			steps: all,
			unknown: ['nothing']
		});
	});
});

describe('the stops of a talk', () => {
	const detailed = withDetails(story, {
		'toll-window': 'toll-climb',
		'involved-code': 'involved-overlap'
	});
	const idsOfStops = (names: string) => chosenSteps(detailed, names).stops.map(({ id }) => id);

	it('are all steps of a story without details', () => {
		expect(chosenSteps(withDetails(story, {}), '').stops).toHaveLength(all.length);
	});

	it('are the main steps of the story, and of a scene', () => {
		const { steps, stops } = chosenSteps(detailed, '');
		expect(steps).toHaveLength(all.length);
		expect(stops).toEqual(steps.filter(({ detail }) => detail === undefined));
		expect(idsOfStops('toll')).toEqual(['toll-one-year', 'toll-climb']);
	});

	it('are also details that are named by their own id', () => {
		expect(idsOfStops('toll,toll-window').slice(-2)).toEqual(['toll-climb', 'toll-window']);
		expect(idsOfStops('toll-climb,toll-window')).toEqual(['toll-climb', 'toll-window']);
	});

	it('are also details that do not come after their main step', () => {
		expect(idsOfStops('toll-window,involved-code')).toEqual(['toll-window', 'involved-code']);
		expect(idsOfStops('toll-climb,toll').slice(-2)).toEqual(['toll-one-year', 'toll-window']);
	});
});

describe('namesOf', () => {
	it('is empty for the whole story', () => {
		expect(namesOf(story, all)).toBe('');
	});

	it('names a step with its details, if all of them are skipped', () => {
		const detailed = withDetails(story, {
			'toll-window': 'toll-climb',
			'involved-code': 'involved-overlap',
			'involved-rise': 'involved-overlap'
		});
		const of = (...ids: string[]) =>
			ids.flatMap((id) => flatten(detailed).find((step) => step.id === id) ?? []);
		const steps = of('toll-climb', 'toll-window', 'involved-overlap', 'involved-code');
		const skipped = of('toll-window', 'involved-code', 'involved-rise');
		expect(namesOf(detailed, steps, skipped)).toBe('toll-climb*,involved-overlap,involved-code');
		expect(namesOf(detailed, steps)).toBe('toll-climb,toll-window,involved-overlap,involved-code');
	});

	it('names the steps of a scene apart by their own ids', () => {
		const [step, own] = [{ id: 'toll-year' }, { id: 'own-1' }];
		const scenes = [
			{ id: 'toll', steps: [step] },
			{ id: 'own', steps: [own], apart: true as const }
		];
		expect(namesOf({ scenes }, [step])).toBe('');
		expect(namesOf({ scenes }, [own, step])).toBe('own-1,toll');
	});

	it('skips a scene without steps', () => {
		const step = { id: 'toll-year' };
		const scenes = [
			{ id: 'none', steps: [] },
			{ id: 'toll', steps: [step, { id: 'toll-month' }] }
		];
		expect(namesOf({ scenes }, [step])).toBe('toll-year');
	});

	it('names the same steps in the same order, with whole scenes by their own name', () => {
		const [first, second] = story.scenes;
		const [some] = all.slice(-1);
		if (!first || !second || !some) throw new Error('a short story');
		const steps = [...second.steps, some, ...first.steps.slice(1)];
		const names = namesOf(story, steps);
		expect(names).toMatch(/^involved,since-help,toll-climb,/);
		expect(chosenSteps(story, names).steps).toEqual(steps);
	});
});
