import { describe, expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { releaseOf } from '$lib/model/release';
import { embedPage, stepsOf } from '$lib/views/embed/embed-data';
import { pathOf } from '$lib/export/addresses';
import { heightAt } from '$lib/views/embed/heights';
import { charts } from '$story/charts';
import table from '$story/heights.json';
import { parseEmbedPath } from '$lib/views/embed/paths';

const release = releaseOf(loadStory());
const site = { root: '/', story: 'Upstream', charts };

describe('an embed', () => {
	it('shows every step whose chart is not dimmed', () => {
		const steps = stepsOf(release, { chart: 'toll' });
		expect(steps.length).toBeGreaterThan(3);
		expect(steps.some(({ quiet }) => quiet)).toBe(false);
	});

	it('shows one step if one is named', () => {
		const page = embedPage(release, { chart: 'toll', step: 'toll-climb' }, site);
		expect(page).toMatchObject({ step: 'toll-climb', fixed: true, pinned: null });
		expect(stepsOf(release, { chart: 'toll', step: 'toll-climb' })).toHaveLength(1);
	});

	it('keeps to a release if one is named', () => {
		const page = embedPage(release, { chart: 'toll' }, site, '2026-08');
		expect(page).toMatchObject({ fixed: false, pinned: '2026-08' });
	});

	it.each(['', 'tool', '__proto__'])('rejects the unknown chart “%s”', (chart) => {
		expect(() => embedPage(release, { chart }, site)).toThrow(`no chart "${chart}"`);
		expect(() => embedPage(release, { chart, step: 'toll-climb' }, site)).toThrow(RangeError);
	});

	it('rejects an unknown step', () => {
		expect(() => embedPage(release, { chart: 'toll', step: 'potency-range' }, site)).toThrow(
			'no step "potency-range" shows the chart "toll"'
		);
	});
});

describe('parseEmbedPath', () => {
	it.each([
		['toll', { chart: 'toll', pinned: null }],
		['toll/', { chart: 'toll', pinned: null }],
		['toll/toll-climb/', { chart: 'toll', step: 'toll-climb', pinned: null }],
		['toll/@2026-08/', { chart: 'toll', pinned: '2026-08' }],
		['toll/toll-climb/@2026-08', { chart: 'toll', step: 'toll-climb', pinned: '2026-08' }]
	])('parses “%s”', (path, read) => {
		expect(parseEmbedPath(path)).toEqual(read);
	});
});

describe('the height of an embed', () => {
	it('is known at every width, and is at most 1,000 pixels on a phone', () => {
		for (const [chart, steps] of Object.entries(release.charts)) {
			for (const step of [undefined, ...steps.map(({ id }) => id)]) {
				const shown = { chart, ...(step && { step }) };
				expect(table, 'run `npm run heights` after a build').toHaveProperty([pathOf(shown)]);
				expect(heightAt(table, shown, 320)).toBeLessThanOrEqual(1000);
				expect(heightAt(table, shown, 720)).toBeGreaterThan(200);
			}
		}
	});

	it('is that of the tallest embed until it is measured', () => {
		const highest = Math.max(...Object.values(table).map((heights) => heights['320']));
		expect(heightAt(table, { chart: 'tool' }, 320)).toBe(highest);
	});
});
