import { describe, expect, it } from 'vitest';
import { models } from '../charts/catalog';
import { keptRelease, keptReleases } from './kept';
import { loadStory } from './load';
import { flatten } from './outline';
import { mainStep, releaseOf, shownIn } from './release';

const loaded = loadStory();
const release = releaseOf(loaded);

describe('the release of today', () => {
	it('is named after the newest release of a source', () => {
		expect(release.name).toMatch(/^\d{4}-\d\d$/);
		for (const { vintage } of Object.values(loaded.sources)) {
			if (vintage) expect(vintage <= release.name, vintage).toBe(true);
		}
	});

	it('has every step of the story, under its chart', () => {
		const steps = flatten(loaded.story);
		expect(shownIn(release).filter(({ step }) => step).length).toBe(steps.length);
		for (const { id, chart, headline } of steps) {
			expect(release.charts[chart]?.find((step) => step.id === id)?.headline).toBe(headline);
		}
	});

	it('has every source that its steps cite', () => {
		for (const step of Object.values(release.charts).flat()) {
			for (const id of step.sources) expect(release.sources[id]?.short, id).toBeTruthy();
		}
	});

	it('is kept, so that what is published of it can be pinned', () => {
		expect(keptReleases(), 'run `npm run data:release`').toContain(release.name);
	});
});

describe.each(keptReleases())('the kept release %s', (name) => {
	const kept = keptRelease(name);

	it('has the name of its file', () => {
		expect(kept.name).toBe(name);
	});

	it('is still drawn and read by the charts of today', () => {
		for (const [chart, steps] of Object.entries(kept.charts)) {
			const model = models[chart as keyof typeof models];
			for (const { state } of steps) {
				expect(model.poseOf(kept.tables, state)).toBeTruthy();
				expect(model.rows(kept.tables, state).rows.length).toBeGreaterThan(0);
			}
		}
	});
});

describe('the step that stands for a chart', () => {
	it.each(Object.entries(models))('is, of %s, one that shows its default state', (chart, model) => {
		const step = mainStep(release, chart);
		expect(step.state).toBe(model.default);
		expect(step.quiet).toBe(false);
	});

	it('is none of a chart that no step shows', () => {
		expect(() => mainStep({ ...release, charts: {} }, 'toll')).toThrow('no step shows the chart');
	});
});
