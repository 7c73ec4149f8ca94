import { describe, expect, it } from 'vitest';
import { definition, loadStory } from '$story/story';
import { mergedSizes } from '$lib/chart/merged-sizes';
import { releaseOf } from '$lib/model/release';
import { allShown } from '$lib/views/choice-pages';
import { embedPage, stepsOf } from '$lib/views/embed/embed-data';
import { heightAt, staleHeights } from '$lib/views/embed/heights';
import { charts } from '$story/charts';
import { parseEmbedPath } from '$lib/views/embed/paths';

const release = releaseOf(loadStory());
const site = { root: '/', story: 'Upstream', charts };

describe('an embed', () => {
	it.each(['toll', 'potency', 'states'])('shows every step that %s is in', (chart) => {
		const steps = stepsOf(release, { chart });
		expect(steps).toEqual(release.charts[chart]);
		expect(steps.length).toBeGreaterThan(2);
	});

	it('shows one step if one is named', () => {
		const page = embedPage(release, { chart: 'toll', step: 'toll-climb' }, site);
		expect(page).toMatchObject({ step: 'toll-climb', fixed: true, pinned: null });
		expect(stepsOf(release, { chart: 'toll', step: 'toll-climb' })).toHaveLength(1);
	});

	it('draws the tables with a choice, and is served the drawings without one', () => {
		const chosen = { ...release.tables };
		const page = embedPage(release, { chart: 'toll' }, site, null, chosen);
		expect(page.release.tables).toBe(chosen);
		expect(page.served.sizes).toBe(mergedSizes(charts.toll, release.tables));
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

describe('an embed with a choice in its path', () => {
	const choice = { key: 'state', value: 'OH' };
	const page = embedPage(release, { chart: 'tiles', choice }, site);

	it('names the choice, and shows every step of the chart', () => {
		expect(page).toMatchObject({ fixed: false, choice, input: 'state' });
		expect(embedPage(release, { chart: 'tiles' }, site).choice).toBeNull();
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
	const { heights } = definition;
	const shown = allShown(loadStory());

	it('is measured for every embed, and is at most 1,000 pixels on a phone', () => {
		expect(staleHeights(heights, shown)).toBeUndefined();
		for (const one of shown) {
			expect(heightAt(heights, one, 320)).toBeLessThanOrEqual(1000);
			expect(heightAt(heights, one, 720)).toBeGreaterThan(200);
		}
	});

	it('is that of the tallest embed until it is measured', () => {
		const highest = Math.max(...Object.values(heights).map((widths) => widths['320'] ?? 0));
		expect(heightAt(heights, { chart: 'tool' }, 320)).toBe(highest);
	});

	it('is reported as out of date if an embed is new, or is gone', () => {
		const { ages: _, ...measured } = heights;
		expect(staleHeights({ ...measured, 'toll/gone': {} }, shown)).toBe(
			'The measured heights are missing or out of date for the embeds ages, toll/gone.'
		);
	});
});
