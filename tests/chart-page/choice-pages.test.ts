import { describe, expect, it } from 'vitest';
import type { Charts } from '$lib/chart/chart-types';
import { pathOf } from '$lib/export/addresses';
import { allShown, choicesToKeep, chosenStep, keptChoice, shownAt } from '$lib/views/choice-pages';
import { chartOf } from '$lib/chart/charts';
import { releaseOf } from '$lib/model/release';
import { loadStory } from '$story/story';
import { STATE_CODES } from '$story/tables/state-codes';

const loaded = loadStory();

describe('the choices that have pages', () => {
	it('are those of each input that lists them', () => {
		const all = allShown(loaded).filter(({ choice }) => choice);
		expect(all.map(pathOf).sort()).toEqual(STATE_CODES.map((code) => `tiles/${code}`).sort());
	});

	it.each(['O H', 'OH.csv', '', 'since-your-state'])('may not be called “%s”', (value) => {
		const { charts } = loaded.definition as { charts: Charts };
		const { tiles } = charts;
		const { input } = tiles ?? {};
		if (!tiles || !input) throw new Error('the chart “tiles” has no input');
		const choices = () => [{ value, name: 'Ohio' }];
		const definition = {
			...loaded.definition,
			charts: { ...charts, tiles: { ...tiles, input: { ...input, choices } } }
		};
		expect(() => allShown({ ...loaded, definition })).toThrow(`has the choice "${value}"`);
	});

	it('are told from steps by the chart', () => {
		const choice = { key: 'state', value: 'OH' };
		expect(shownAt(loaded, 'tiles', 'OH')).toEqual({ chart: 'tiles', choice });
		expect(shownAt(loaded, 'toll', 'OH')).toEqual({ chart: 'toll', step: 'OH' });
		expect(shownAt(loaded, 'tiles', undefined)).toEqual({ chart: 'tiles' });
		expect(() => shownAt(loaded, 'pie', 'OH')).toThrow(RangeError);
	});
});

describe('chosenStep', () => {
	it('has the title and the description of the choice', async () => {
		const choice = { key: 'state', value: 'OH' };
		const chosen = await chosenStep(loaded, { chart: 'tiles', choice });
		const { headline, subtitle, alt } = chosen?.step ?? {};
		for (const text of [headline, subtitle, alt]) expect(text).toContain('Ohio');
		expect(chosen?.described.value).toBe('OH');
	});

	it('is undefined without a choice, and rejects an unknown one', async () => {
		expect(await chosenStep(loaded, { chart: 'tiles' })).toBeUndefined();
		const choice = { key: 'state', value: 'XX' };
		await expect(chosenStep(loaded, { chart: 'tiles', choice })).rejects.toThrow(RangeError);
	});
});

describe('the choices of a release', () => {
	it('survive in its snapshot, and are drawn with its figures', async () => {
		const release = { ...releaseOf(loaded), choices: await choicesToKeep(loaded) };
		const kept = JSON.parse(JSON.stringify(release)) as typeof release;
		const chart = chartOf(loaded.definition.charts, 'tiles');
		const choice = { key: 'state', value: 'OH' };
		const now = await chosenStep(loaded, { chart: 'tiles', choice });
		expect(keptChoice(kept, chart, 'OH')).toEqual({ ...now, choice });
		for (const code of STATE_CODES) expect(keptChoice(kept, chart, code), code).toBeDefined();
	});

	it('are none in a snapshot without them, nor for a step', () => {
		const chart = chartOf(loaded.definition.charts, 'tiles');
		expect(keptChoice(releaseOf(loaded), chart, 'OH')).toBeUndefined();
		expect(keptChoice(releaseOf(loaded), chart, 'since-your-state')).toBeUndefined();
		expect(keptChoice(releaseOf(loaded), chart, undefined)).toBeUndefined();
	});
});
