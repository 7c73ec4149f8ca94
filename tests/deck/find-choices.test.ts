import { describe, expect, it } from 'vitest';
import { findChoices, onlyChoice } from '$lib/views/deck/find-choices';
import { inputOfStep } from '$lib/chart/charts';
import { flatten } from '$lib/model/outline';
import { inputs } from '$story/inputs';
import { loadStory } from '$story/story';

const { story, tables } = loadStory();
const numbered = flatten(story);
const showing = numbered.filter((step) => inputOfStep(inputs, step));

/** What a search finds in a talk of these steps, as `Ohio at step-id`. */
async function found(text: string, { steps = numbered, suggest = false } = {}) {
	const search = await findChoices(text, { numbered, steps }, inputs, tables, suggest);
	expect(search.similar).toBe(suggest && search.found.length > 0);
	return search.found.map(({ name, step }) => `${name} at ${step.id}`);
}

describe('a search for choices', () => {
	it('finds a state at each step of the talk that shows it', async () => {
		expect(showing.length).toBeGreaterThan(1);
		const all = showing.map(({ id }) => `Ohio at ${id}`);
		expect(await found('ohio')).toEqual(all);
		expect(await found('Ohio state')).toEqual(all);
	});

	it('finds it at one step outside the talk if none in it shows it', async () => {
		expect(await found('ohio', { steps: numbered.slice(0, 1) })).toEqual([
			`Ohio at ${showing[0]?.id}`
		]);
	});

	it('lists several states at one step each', async () => {
		const at = showing[0]?.id;
		expect(await found('carolina')).toEqual([`North Carolina at ${at}`, `South Carolina at ${at}`]);
	});

	it('leads to the first step of the only choice, and nowhere from several', async () => {
		const goal = async (text: string) =>
			onlyChoice(await findChoices(text, { numbered, steps: numbered }, inputs, tables, false));
		expect((await goal('ohio'))?.step).toBe(showing[0]);
		expect(await goal('carolina')).toBeUndefined();
		expect(await goal('zebra')).toBeUndefined();
	});

	it('suggests similar names only if asked to', async () => {
		expect(await found('Ohoi')).toEqual([]);
		expect((await found('Ohoi', { suggest: true }))[0]).toMatch(/^Ohio at /);
	});

	it.each(['', ' ', 'o', 'zebra'])('finds none for “%s”', async (text) => {
		expect(await found(text, { suggest: false })).toEqual([]);
	});
});
