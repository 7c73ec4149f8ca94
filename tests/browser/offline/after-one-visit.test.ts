// @module-tag long
import { cpSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { PAGES } from '../../../tools/offline/files.mjs';
import { temporaryFolder } from '../../support/temporary-folder';
import { type Host } from './host';
import { answers, stores } from './worker';
import { firstSteps, goTo } from '../deck/deck';
import { followNetwork } from '../network';
import type { OpenStory, StoryOptions } from '../browser';
import { active, STAGE } from '../steps';
import { test } from '../test';
import { served } from './served';

const BUILD = 'build';
const base = new URL(inject('origin')).pathname;

/** Serves a copy of the built site, which a test may disturb. */
async function copy(): Promise<Host> {
	const folder = temporaryFolder();
	cpSync(BUILD, folder, { recursive: true });
	return served(folder, base);
}

/** Opens the story, waits until it is cached, and takes the site and the network away. */
async function visitOnce(open: (options: StoryOptions) => Promise<OpenStory>) {
	const site = await copy();
	const { page, context } = await open({ path: site.address, serviceWorkers: 'allow' });
	await answers(page);
	await site.close();
	await context.setOffline(true);
	return { site, page };
}

/** The requests that the worker does not answer, which fail offline. */
function missing(page: Page): string[] {
	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));
	page.on('response', (response) => {
		if (!response.fromServiceWorker()) failed.push(response.url());
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

describe('after one visit', () => {
	test('all files are cached, and none was sent twice', async ({ open }) => {
		const site = await copy();
		const { page } = await open({ path: site.address, serviceWorkers: 'allow' });
		await answers(page);
		const [[name, kept] = ['', []], ...others] = Object.entries(await stores(page));
		expect(others).toEqual([]);
		expect(name).toMatch(new RegExp(`^upstream ${base} [0-9a-f]{16}$`));
		const paths = kept.map((address) => address.slice(site.address.length));
		expect(paths).toEqual(expect.arrayContaining([...PAGES, 'charts/tiles/lines.json']));
		const ending = (end: string) => paths.filter((path) => path.endsWith(end));
		expect(ending('.woff2')).toHaveLength(2);
		expect(ending('.css').length).toBeGreaterThanOrEqual(3);
		expect(ending('.js').length).toBeGreaterThan(0);
		expect(paths.filter((path) => /^(embed|oembed)\/|\.png$/.test(path))).toEqual(['icon.png']);

		expect(site.sent.length).toBeGreaterThan(paths.length - 1);
		expect(site.sent.filter((path, i) => site.sent.indexOf(path) !== i)).toEqual([]);
	});

	test.for(PAGES)('/%s opens offline, with its fonts', async (path, { open }) => {
		const { site, page } = await visitOnce(open);
		const lost = missing(page);
		const idle = followNetwork(page);
		for (const query of ['', '?steps=toll-climb,since-fall']) {
			await page.goto(site.address + path + query);
			await idle();
			expect((await page.locator('body').innerText()).trim().length).toBeGreaterThan(20);
			if (CHARTED.includes(path))
				expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(0);
			// The content and the address of the speaker window depend on the deck.
			if (path !== 'present/speaker/') expect(new URL(page.url()).search).toBe(query);
			const faces = await facesOf(page);
			expect(faces).toHaveLength(2);
			for (const face of faces) expect(face).toMatch(/: loaded$/);
			expect(lost).toEqual([]);
		}
	});

	test('the story hydrates offline, and finds a state', async ({ open }) => {
		const { site, page } = await visitOnce(open);
		await page.goto(`${site.address}?state=LA#since-your-state`);
		await page.waitForSelector('html[data-hydrated]');
		await active(page, 'since-your-state');
		const chart = page.locator(STAGE);
		await chart.getByRole('img', { name: 'Louisiana: ' }).waitFor();
		expect(await page.evaluate(() => location.search)).toBe('?state=LA');
	});

	test('the slides draw each chart and its table offline, in windows of any size', async ({
		open
	}) => {
		const { site, page } = await visitOnce(open);
		const lost = missing(page);
		await page.goto(`${site.address}present/`);
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

	test('the stills show offline, in a low window and in print', async ({ open }) => {
		const { page } = await visitOnce(open);
		await page.setViewportSize({ width: 844, height: 390 });
		// Paper has larger stills, which are not cached.
		for (const media of ['screen', 'print'] as const) {
			await page.emulateMedia({ media });
			const still = page.locator('[id="toll-climb"] picture img');
			await still.scrollIntoViewIfNeeded();
			await expect
				.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
				.toBeGreaterThan(0);
		}
	});

	test('the page that installed the worker works offline', async ({ open }) => {
		const { page } = await visitOnce(open);
		await page.locator('[id="since-your-state"]').scrollIntoViewIfNeeded();
		await page.getByRole('combobox', { name: 'State' }).fill('Ohio');
		await page.keyboard.press('Enter');
		await page.locator(STAGE).getByRole('img', { name: 'Ohio: ' }).waitFor();
	});

	test('an embed is unaffected: the worker answers none of its requests', async ({ open }) => {
		const site = await copy();
		const { page } = await open({ path: site.address, serviceWorkers: 'allow' });
		await answers(page);
		const answered: string[] = [];
		const asked: string[] = [];
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
