import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartOf } from '$lib/chart/charts';
import { csvFile } from '$lib/export/csv';
import { chartedSteps } from '$lib/model/outline';
import { releaseOf } from '$lib/model/release';
import { charts } from '$story/charts';
import { loadStory } from '$story/story';
import { BASE, BUILD } from '../support/build';
import { byId, named, valuesOf } from '../support/markup';
import { storyPage } from '../scroll/story-page';

const loaded = loadStory();
const { tables } = loaded;
const steps = chartedSteps(loaded.story);
/** Every picture. */
const pictures = Object.entries(releaseOf(loaded).charts).flatMap(([chart, steps]) =>
	steps.map(({ id, state }) => ({ id, chart, state }))
);

describe('CSV export', () => {
	const built = (path: string) => readFileSync(join(BUILD, 'charts', path), 'utf8');

	it.each(Object.values(charts))('has the rows of $id in its default state', (chart) => {
		expect(built(`${chart.id}.csv`)).toBe(csvFile(chart.rows(tables, chart.default)));
	});

	it.each(pictures)('has the rows of $chart/$id exactly as drawn', ({ id, chart, state }) => {
		expect(built(`${chart}/${id}.csv`)).toBe(csvFile(chartOf(charts, chart).rows(tables, state)));
	});

	it('is linked from every figure of the story', () => {
		for (const { id, chart } of steps) {
			const links = valuesOf(named(byId(storyPage, id), 'a'), 'href');
			expect(links, id).toContain(`${BASE}/charts/${chart}/${id}.csv`);
		}
	});
});
