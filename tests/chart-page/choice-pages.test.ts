import { describe, expect, it } from 'vitest';
import type { Charts, Tables } from '$lib/chart/chart-types';
import { pathOf } from '$lib/export/addresses';
import { allShown, chosenStep, shownAt } from '$lib/views/choice-pages';
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
		const pages = {
			choices: () => [{ value, name: 'Ohio' }],
			load: () => Promise.resolve(null),
			add: (tables: Tables) => tables
		};
		const definition = {
			...loaded.definition,
			charts: { ...charts, tiles: { ...tiles, input: { ...input, pages } } }
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
