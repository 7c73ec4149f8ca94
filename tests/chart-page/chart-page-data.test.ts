import { describe, expect, it } from 'vitest';
import { isoMonth } from '$lib/data/month';
import { keptReleases } from '$lib/model/kept';
import { stepById } from '$lib/model/outline';
import { loadStory } from '$story/story';
import { releaseOf, shownIn } from '$lib/model/release';
import type { Shown } from '$lib/export/addresses';
import { allShown, chosenStep } from '$lib/views/choice-pages';
import { frameHeights } from '$lib/views/embed/heights';
import { chartPage, has, headOf } from '$lib/views/chart-page/chart-page-data';
import { linkedData } from '$lib/views/chart-page/linked-data';
import { charts } from '$story/charts';
import { chartOf } from '$lib/chart/charts';

const loaded = loadStory();
const roots = {
	root: '/upstream/',
	site: 'https://example.org/upstream/',
	scripts: { v1: 'sha384-one', element: 'sha384-other' }
};
const pageOf = (shown: Shown) => chartPage(loaded, shown, roots);
const release = releaseOf(loaded);
const everything = shownIn(release);

const linkedOf = (shown: { chart: string; step?: string }) => {
	const page = pageOf(shown);
	const table = chartOf(charts, shown.chart).rows(loaded.tables, page.step.state);
	const sources = page.step.sources.flatMap((id) => loaded.sources[id] ?? []);
	return linkedData(page, table, sources, loaded.definition);
};

describe('the page of a chart', () => {
	it('leads links to steps to the front page, and leaves other links', () => {
		const story = structuredClone(loaded.story);
		const step = stepById(story, 'toll-climb');
		const links = ['#toll-guess', 'https://example.org/'].map((href) => ({ text: 'boats', href }));
		Object.assign(step ?? {}, { prose: [links] });
		const { prose } = chartPage({ ...loaded, story }, { chart: 'toll', step: 'toll-climb' }, roots);
		expect(prose[0]?.map(({ href }) => href)).toEqual([
			'/upstream/#toll-guess',
			'https://example.org/'
		]);
	});

	it('lists each step once, as a finding', () => {
		for (const [chart, steps] of Object.entries(release.charts)) {
			expect(pageOf({ chart }).findings).toEqual(
				steps.map(({ id, headline }) => ({ id, headline }))
			);
		}
	});

	it('offers only releases that have its chart and step', () => {
		const { charts } = release;
		const older = { charts: { toll: charts.toll?.filter(({ id }) => id !== 'toll-climb') ?? [] } };
		expect(has(older, { chart: 'toll' })).toBe(true);
		expect(has(older, { chart: 'toll', step: 'toll-blip' })).toBe(true);
		expect(has(older, { chart: 'toll', step: 'toll-climb' })).toBe(false);
		expect(has(older, { chart: 'potency' })).toBe(false);
		expect(pageOf({ chart: 'toll' }).pins).toEqual(keptReleases(loaded.definition));
	});

	it('shows the step in its URL', () => {
		expect(pageOf({ chart: 'toll', step: 'involved-rise' }).step.id).toBe('involved-rise');
		expect(() => pageOf({ chart: 'toll', step: 'route-claim' })).toThrow(/route-claim/);
		expect(() => pageOf({ chart: 'pie' })).toThrow(/pie/);
	});

	it('has the picture of another step as its card if the step names one', () => {
		const story = structuredClone(loaded.story);
		Object.assign(stepById(story, 'involved-rise') ?? {}, { card: 'toll-climb' });
		const shown = { chart: 'toll', step: 'involved-rise' };
		const [own, other] = [shown, { chart: 'toll', step: 'toll-climb' }].map((each) =>
			headOf(pageOf(each))
		);
		const head = headOf(chartPage({ ...loaded, story }, shown, roots));
		expect(head).toEqual({ ...own, picture: other?.picture, alt: other?.alt });
	});

	it('has a unique title, description and picture for each step', () => {
		const all = everything.filter(({ step }) => step).map((shown) => headOf(pageOf(shown)));
		for (const field of ['title', 'description', 'canonical', 'picture', 'alt'] as const) {
			expect(
				all.every((head) => head[field].length > 20),
				field
			).toBe(true);
			if (field === 'alt') continue;
			expect(new Set(all.map((head) => head[field])).size, field).toBe(all.length);
		}
	});
});

describe('the page of a choice', () => {
	const choice = { key: 'state', value: 'OH' };

	it('has the step and the embed of its chart, for readers who clear the choice', () => {
		const [page, usual] = [pageOf({ chart: 'tiles', choice }), pageOf({ chart: 'tiles' })];
		expect(page).toEqual({ ...usual, shown: { chart: 'tiles', choice } });
		expect(page.choices?.state).toBe(page.step.state);
	});

	it('leaves room for the highest of all choices', () => {
		const { heights } = loaded.definition;
		const all = allShown(loaded).filter((shown) => shown.choice);
		const highest = Math.max(...all.map((shown) => frameHeights(heights, shown).height));
		expect(pageOf({ chart: 'tiles' }).choices?.heights.embed.height).toBe(highest);
		expect(pageOf({ chart: 'toll' }).choices).toBeNull();
	});

	it('has the title and the figures of the choice in its head', async () => {
		const shown = { chart: 'tiles', choice };
		const head = headOf(pageOf(shown), await chosenStep(loaded, shown));
		expect(head.title).toMatch(/^Ohio: /);
		expect(head.description).toMatch(/^Ohio: .* per 100,000 /);
		expect(head.canonical).toBe(`${roots.site}charts/tiles/OH/`);
		expect(head.picture).toBe(`${roots.site}charts/tiles/OH.png`);
	});
});

describe('a chart as a data set', () => {
	it('lists its files, columns and sources with absolute URLs', () => {
		const linked = linkedOf({ chart: 'toll', step: 'toll-climb' });
		expect(linked['@type']).toBe('Dataset');
		const files = linked.distribution as { contentUrl: string; encodingFormat: string }[];
		expect(files.map(({ contentUrl }) => contentUrl)).toEqual(
			['csv', 'png', 'svg'].map((extension) => `${roots.site}charts/toll/toll-climb.${extension}`)
		);
		expect(linked.variableMeasured).toContainEqual(expect.objectContaining({ name: 'month' }));
		expect(linked.isBasedOn).toContainEqual(
			expect.objectContaining({ url: 'https://data.cdc.gov/d/xkb8-kh2a' })
		);
	});

	it('gives the time span of its rows if they have times', () => {
		const { first, predicted } = loaded.tables.newestAll;
		const months = [first, first + predicted.length - 1].map(isoMonth).join('/');
		expect(linkedOf({ chart: 'toll' }).temporalCoverage).toBe(months);
		expect(linkedOf({ chart: 'seizures' }).temporalCoverage).toMatch(/^20\d\d-\d\d\/20\d\d-\d\d$/);
		expect(linkedOf({ chart: 'potency' }).temporalCoverage).toBeUndefined();
	});

	it('has a description of a length that search engines accept', () => {
		for (const shown of everything) {
			const { length } = linkedOf(shown).description as string;
			expect(length).toBeGreaterThan(50);
			expect(length).toBeLessThan(5000);
		}
	});
});
