import { describe, expect, it } from 'vitest';
import { chartLoader, chartModule } from './chart-loader';

const modules = {
	'/src/story/charts/deaths/deaths-chart.ts': () =>
		Promise.resolve({ help: 'none', deaths: { id: 'deaths' } }),
	'/src/story/charts/route/route-chart.ts': () => Promise.resolve({ way: { id: 'way' } })
};

describe('chartModule', () => {
	it('is the module in the folder of the chart', () => {
		expect(chartModule(modules, 'route')).toBe('/src/story/charts/route/route-chart.ts');
	});

	it('throws for a chart without a module', () => {
		expect(() => chartModule(modules, 'flow')).toThrow(
			'the story has no charts/flow/flow-chart.ts'
		);
	});
});

describe('chartLoader', () => {
	const load = chartLoader(modules);

	it('returns the chart that the module exports', async () => {
		expect(await load('deaths')).toEqual({ id: 'deaths' });
	});

	it('throws if the module exports no chart of that name', async () => {
		await expect(load('route')).rejects.toThrow('route-chart.ts exports no chart "route"');
	});
});
