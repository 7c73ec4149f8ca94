// @module-tag long
import { cpSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { chartedSteps } from '../../../src/lib/model/outline';
import { loadStory } from '../../../src/story/story';
import { PAGES } from '../../../tools/offline/files.mjs';
import { temporaryFolder } from '../../support/temporary-folder';
import { served, type Host } from './host';
import { answers, stores, talkSaved } from './worker';
import { firstSteps, goTo } from '../deck/deck';
import { followNetwork } from '../network';
import type { OpenStory, StoryOptions } from '../browser';
import { active, scrollToStep, STAGE } from '../steps';
import { test } from '../test';
import { test as broken } from '../site/broken';

const BUILD = 'build';
const base = new URL(inject('origin')).pathname;

/** Serves a copy of the built site, which a test may disturb. */
async function copy(): Promise<Host> {
	const folder = temporaryFolder();
	cpSync(BUILD, folder, { recursive: true });
	return served(folder, base);
}

const SLIDES = 'present/';

/** The charts of the story. */
const charts = [...new Set(chartedSteps(loadStory().story).map(({ chart }) => chart))].sort();

/**
 * Resolves when the drawings of all charts are cached, in the size of the window, and the data points of
 * the map of tiles.
 */
const storySaved = (page: Page) =>
	expect
		.poll(async () => {
			const cached = Object.values(await stores(page)).flat();
			const drawn = cached.flatMap((file) => /charts\/([^/]+)\/drawings\//.exec(file)?.[1] ?? []);
			const points = cached.filter((file) => file.endsWith('charts/tiles/points.json'));
			return [[...new Set(drawn)].sort(), points.length];
		})
		.toEqual([charts, 1]);

/**
 * Opens a page, waits until what it promises is cached, and takes the site and the network away.
 * @param more what the reader does before
 */
async function visitOnce(
	open: (options: StoryOptions) => Promise<OpenStory>,
	path = '',
	more: (page: Page, site: Host) => Promise<unknown> = () => Promise.resolve()
) {
	const site = await copy();
	const { page, context } = await open({ path: site.address + path, serviceWorkers: 'allow' });
	await answers(page);
	await (path === SLIDES ? talkSaved(page) : storySaved(page));
	await more(page, site);
	await site.close();
	await context.setOffline(true);
	return { site, page };
}

/** The requests of the page that the worker does not answer, which fail offline. */
function missing(page: Page): string[] {
	const failed: string[] = [];
	const add = (url: string) => {
		// The browser fetches the icon, and on a busy machine not always through the worker.
		if (!url.endsWith('/favicon.svg')) failed.push(url);
	};
	page.on('requestfailed', (request) => add(request.url()));
	page.on('response', (response) => {
		if (!response.fromServiceWorker()) add(response.url());
	});
	return failed;
}

const facesOf = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		// The others are fallback fonts, which only have adjusted metrics.
		return [...document.fonts]
			.filter(({ family }) => family.includes('Variable'))
			.map(({ family, status }) => `${family}: ${status}`)
			.sort();
	});

/** The pages that show charts whatever another window does. */
const CHARTED = ['', 'present/', 'handout/'];

/** What opens offline after a visit to the story, and after one to the slides. */
const OPENS = [
	['', ['']],
	[SLIDES, PAGES.filter((path) => /^(present|handout)/.test(path))]
] as const;

const pathsIn = async (page: Page, { address }: Host) =>
	Object.values(await stores(page)).map((kept) => kept.map((file) => file.slice(address.length)));

describe('after one visit', () => {
	test('to the story, what it needs in this window is cached, and nothing was sent twice', async ({
		open
	}) => {
		const site = await copy();
		const { page } = await open({ path: site.address, serviceWorkers: 'allow' });
		await answers(page);
		await storySaved(page);
		expect(Object.keys(await stores(page)).join()).toMatch(
			new RegExp(`^upstream ${base} [0-9a-f]{16}$`)
		);
		const [paths = []] = await pathsIn(page, site);
		const ending = (end: RegExp) => paths.filter((path) => end.test(path));
		expect(ending(/\.woff2$/)).toHaveLength(2);
		expect(ending(/\.css$/).length).toBeGreaterThanOrEqual(3);
		expect(ending(/\.js$/).length).toBeGreaterThan(0);
		expect(ending(/lines\.json$/)).toHaveLength(1);
		// Each chart in the size of the window, and a few in that of the served page.
		expect(ending(/\/drawings\//).length).toBeLessThan(charts.length + 4);
		expect(ending(/^(embed|oembed|present|handout)\/|\.still-/)).toEqual([]);
		expect(ending(/\.png$/)).toEqual(['icon.png']);
		expect(site.sent.filter((path, i) => site.sent.indexOf(path) !== i)).toEqual([]);
	});

	test('to the slides, all that a talk needs is cached, and nothing was sent twice', async ({
		open
	}) => {
		const site = await copy();
		const { page } = await open({ path: site.address + SLIDES, serviceWorkers: 'allow' });
		await answers(page);
		await talkSaved(page);
		const paths = (await pathsIn(page, site)).flat();
		const pages = PAGES.filter((path) => !['data/', 'methods/'].includes(path));
		expect(paths).toEqual(expect.arrayContaining(pages));
		expect(paths.filter((path) => path.includes('/drawings/')).length).toBeGreaterThan(50);
		expect(site.sent.filter((path, i) => site.sent.indexOf(path) !== i)).toEqual([]);
	});

	test.for(OPENS)(
		'to /%s, these pages open offline, with their fonts: %j',
		async ([visited, paths], { open }) => {
			const { site, page } = await visitOnce(open, visited);
			const lost = missing(page);
			const idle = followNetwork(page);
			const queries = ['', '?steps=toll-climb,since-fall'];
			for (const [path, query] of paths.flatMap((path) =>
				queries.map((query) => [path, query] as const)
			)) {
				await page.goto(site.address + path + query);
				await idle();
				expect((await page.locator('body').innerText()).trim().length, path).toBeGreaterThan(20);
				// The title of a talk has no chart.
				if (path === SLIDES) await page.keyboard.press('PageDown');
				if (CHARTED.includes(path)) await page.locator('figure svg:visible').first().waitFor();
				// The content and the address of the speaker window depend on the deck.
				if (path !== 'present/speaker/') expect(new URL(page.url()).search).toBe(query);
				const faces = await facesOf(page);
				expect(faces).toHaveLength(2);
				for (const face of faces) expect(face).toMatch(/: loaded$/);
				expect(lost, path).toEqual([]);
			}
		}
	);

	test('to the tables and the methods, they open offline', async ({ open }) => {
		const visited = ['data/', 'methods/'];
		const { site, page } = await visitOnce(open, '', async (page, site) => {
			for (const path of visited) await page.goto(site.address + path);
			await expect
				.poll(async () => (await pathsIn(page, site)).flat())
				.toEqual(expect.arrayContaining(visited));
		});
		const lost = missing(page);
		for (const path of visited) {
			await page.goto(site.address + path);
			expect(await page.locator('h1').innerText()).not.toBe('');
			expect(await facesOf(page)).toHaveLength(2);
		}
		expect(lost).toEqual([]);
	});

	test('to the story, it works offline: other charts, a state and a window of another size', async ({
		open
	}) => {
		const { site, page } = await visitOnce(open);
		const lost = missing(page);
		// The page that installed the worker works too.
		await scrollToStep(page, 'since-your-state');
		await page.getByRole('combobox', { name: 'State' }).fill('Ohio');
		await page.keyboard.press('Enter');
		await page.locator(STAGE).getByRole('img', { name: 'Ohio: ' }).waitFor();
		await page.goto(`${site.address}?state=LA#since-your-state`);
		await page.waitForSelector('html[data-hydrated]');
		await active(page, 'since-your-state');
		await page.locator(STAGE).getByRole('img', { name: 'Louisiana: ' }).waitFor();
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(site.address);
		await page.waitForSelector('html[data-hydrated]');
		for (const id of ['toll-climb', 'route-ports', 'since-fall']) {
			await scrollToStep(page, id);
			await page.locator(`${STAGE} svg:visible`).waitFor();
		}
		expect(lost).toEqual([]);
	});

	test('the slides draw each chart and its table offline, in windows of any size', async ({
		open
	}) => {
		const { site, page } = await visitOnce(open, SLIDES);
		const lost = missing(page);
		await page.goto(site.address + SLIDES);
		await page.waitForSelector('html[data-hydrated]');
		for (const viewport of [
			{ width: 390, height: 844 },
			{ width: 1920, height: 1080 }
		]) {
			await page.setViewportSize(viewport);
			for (const id of firstSteps) {
				await goTo(page, id);
				await page.getByRole('button', { name: 'Table', exact: true }).click();
				await page.locator('[popover]:popover-open table').waitFor();
				await page.keyboard.press('Escape');
			}
		}
		expect(lost).toEqual([]);
	});

	broken('the stills that were shown show offline in a low window', async ({ openBroken }) => {
		const { page } = await visitOnce(openBroken, '', async (page, site) => {
			await page.setViewportSize({ width: 844, height: 390 });
			const count = await page.locator('picture img').evaluateAll((images) => {
				// As if the reader had scrolled past all of them.
				for (const image of images as HTMLImageElement[]) image.loading = 'eager';
				return images.length;
			});
			await expect
				.poll(async () => (await pathsIn(page, site)).flat().join().split('.still-').length - 1)
				.toBe(count);
		});
		const lost = missing(page);
		await page.reload();
		const still = page.locator('[id="toll-climb"] picture img');
		await still.scrollIntoViewIfNeeded();
		await expect
			.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBeGreaterThan(0);
		// In a low window, the map takes the place of its still, which was never shown.
		expect(lost.filter((file) => !file.includes('/since-states-change.still-'))).toEqual([]);
	});

	test('an embed is unaffected: the worker answers none of its requests', async ({ open }) => {
		const site = await copy();
		const story = await open({ path: site.address, serviceWorkers: 'allow' });
		await answers(story.page);
		await storySaved(story.page);
		const answered: string[] = [];
		const asked: string[] = [];
		// The story still fetches what the worker answers.
		const page = await story.page.context().newPage();
		page.on('response', (response) => {
			asked.push(response.url());
			if (response.fromServiceWorker()) answered.push(response.url());
		});
		await page.goto(`${site.address}embed/toll/`);
		await page.locator('main').hover();
		await page.waitForSelector('html[data-hydrated]');
		expect(asked.length).toBeGreaterThan(2);
		expect(answered).toEqual([]);
		expect(
			await page.evaluate(
				() =>
					(performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).workerStart
			)
		).toBe(0);
	});

	test('the story caches nothing if a reader saves data', async ({ open }) => {
		const site = await copy();
		const { page } = await open({
			path: site.address,
			serviceWorkers: 'allow',
			before: async (page) => {
				await page.addInitScript(() => {
					Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
				});
			}
		});
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
		expect(site.sent.some((path) => path.includes('service-worker'))).toBe(false);
	});
});
