// @module-tag long
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest';
import { PAGES } from '../../tools/offline/files.mjs';
import { temporaryFolder } from '../support/temporary-folder';
import { host, type Host } from './offline/host';
import { buildTrial, writeTrial } from './offline/trial-site';
import { answers, stores, update } from './offline/worker';
import { active, STAGE } from './steps';
import { test } from './test';

const BUILD = 'build';
const base = new URL(inject('origin')).pathname;

/** Serves a folder until the test is over, or until it is closed. */
async function served(folder: string, below: string): Promise<Host> {
	const server = await host(folder, below);
	let open = true;
	const close = async () => {
		if (open) await server.close();
		open = false;
	};
	onTestFinished(close);
	return { ...server, close };
}

/** A copy of the built site, which a test may disturb. */
async function copy(): Promise<Host> {
	const folder = temporaryFolder();
	cpSync(BUILD, folder, { recursive: true });
	return served(folder, base);
}

/** What a page asks for that the worker does not answer: with the network off, it is missing. */
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
		// Beside our own there are those that only give other fonts their measures.
		return [...document.fonts]
			.filter(({ family }) => family.includes('Variable'))
			.map(({ family, status }) => `${family}: ${status}`)
			.sort();
	});

describe('after one visit', () => {
	test('all is kept, and nothing was sent twice', async ({ open }) => {
		const site = await copy();
		const { page } = await open({ path: site.address, serviceWorkers: 'allow' });
		await answers(page);
		const [[name, kept] = ['', []], ...others] = Object.entries(await stores(page));
		expect(others).toEqual([]);
		expect(name).toMatch(new RegExp(`^upstream ${base} [0-9a-f]{16}$`));
		const paths = kept.map((address) => address.slice(site.address.length));
		expect(paths).toEqual(expect.arrayContaining([...PAGES, 'charts/states/lines.json']));
		const ending = (end: string) => paths.filter((path) => path.endsWith(end));
		expect(ending('.woff2')).toHaveLength(2);
		expect(ending('.css').length).toBeGreaterThanOrEqual(3);
		expect(ending('.js').length).toBeGreaterThan(0);
		expect(paths.filter((path) => /^(embed|oembed)\/|\.png$/.test(path))).toEqual(['icon.png']);

		expect(site.sent.length).toBeGreaterThan(paths.length - 1);
		expect(site.sent.filter((path, i) => site.sent.indexOf(path) !== i)).toEqual([]);
	});

	test.for(PAGES)('/%s opens without a network, with its faces', async (path, { open }) => {
		const site = await copy();
		const { page, context } = await open({ path: site.address, serviceWorkers: 'allow' });
		await answers(page);
		await site.close();
		await context.setOffline(true);
		const lost = missing(page);
		for (const query of ['', '?steps=toll-climb,since-fall']) {
			await page.goto(site.address + path + query);
			await page.waitForLoadState('networkidle');
			expect((await page.locator('body').innerText()).trim().length).toBeGreaterThan(20);
			// What a speaker's window shows and is named, is between it and the deck.
			if (path !== 'present/speaker/') {
				expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(0);
				expect(new URL(page.url()).search).toBe(query);
			}
			const faces = await facesOf(page);
			expect(faces).toHaveLength(2);
			for (const face of faces) expect(face).toMatch(/: loaded$/);
			expect(lost).toEqual([]);
		}
	});

	test('the story is live without a network, and finds a state', async ({ open }) => {
		const site = await copy();
		const { page, context } = await open({ path: site.address, serviceWorkers: 'allow' });
		await answers(page);
		await site.close();
		await context.setOffline(true);
		await page.goto(`${site.address}?state=LA#since-your-state`);
		await page.waitForSelector('html[data-hydrated]');
		await active(page, 'since-your-state');
		const chart = page.locator(STAGE);
		await chart.getByRole('img', { name: 'Louisiana: ' }).waitFor();
		expect(await page.evaluate(() => location.search)).toBe('?state=LA');
	});

	test('the page that brought the worker needs no network any more', async ({ open }) => {
		const site = await copy();
		const { page, context } = await open({ path: site.address, serviceWorkers: 'allow' });
		await answers(page);
		await site.close();
		await context.setOffline(true);
		await page.locator('[id="since-your-state"]').scrollIntoViewIfNeeded();
		await page.getByRole('combobox', { name: 'State' }).fill('Ohio');
		await page.keyboard.press('Enter');
		await page.locator(STAGE).getByRole('img', { name: 'Ohio: ' }).waitFor();
	});

	test('an embed is as it was: the worker answers nothing of it', async ({ open }) => {
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

	test('is none where a reader saves data: the story keeps nothing', async ({ open }) => {
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

describe('a site below a path', () => {
	const below = '/upstream/';
	let built = '';
	beforeAll(async () => {
		built = mkdtempSync(join(tmpdir(), 'trial-'));
		await buildTrial(built);
	});
	afterAll(() => rmSync(built, { recursive: true }));

	interface Trial extends Host {
		folder: string;
		/** Publishes another version. */
		publish: (version: string) => Promise<void>;
	}

	async function trial(): Promise<Trial> {
		const folder = temporaryFolder();
		const publish = (version: string) => writeTrial(folder, built, below, version);
		await publish('one');
		return { ...(await served(folder, below)), folder, publish };
	}

	const heading = (page: Page) => page.locator('h1').innerText();
	const said = (page: Page) => page.getByRole('status').innerText();
	const use = (page: Page) => page.getByRole('button', { name: 'Use it now' });
	const talk = { path: '', serviceWorkers: 'allow', asleep: true } as const;

	test('says when it is kept, and moves nothing by that', async ({ open }) => {
		const site = await trial();
		const { page, context } = await open({ ...talk, path: `${site.address}present/` });
		const height = () => page.evaluate(() => document.documentElement.scrollHeight);
		await page.getByRole('status').waitFor({ state: 'attached' });
		const before = await height();
		await expect.poll(() => said(page)).toBe('Ready for offline.');
		expect(await height()).toBe(before);
		expect(await use(page).count()).toBe(0);
		await site.close();
		await context.setOffline(true);
		await page.goto(`${site.address}present?talk=1#a`);
		expect(page.url()).toBe(`${site.address}present/?talk=1#a`);
		await expect.poll(() => said(page)).toBe('Ready for offline.');
		await page.goto(site.address);
		expect(await heading(page)).toBe('Story, one');
	});

	test('has a newer version wait, says so, and takes it when asked', async ({ open }) => {
		const site = await trial();
		const { page, context } = await open({ ...talk, path: `${site.address}present/` });
		await answers(page);
		const other = await context.newPage();
		await other.goto(`${site.address}present/`);
		await page.evaluate(() => caches.open('of another project'));
		const [first] = Object.keys(await stores(page));

		await site.publish('two');
		expect(await update(page)).toBe('installed');
		for (const each of [page, other]) {
			await expect.poll(() => said(each)).toBe('A newer version is ready.');
			expect(await heading(each)).toBe('Talk, one');
		}
		await page.reload();
		expect(await heading(page)).toBe('Talk, one');
		await expect.poll(() => said(page)).toBe('A newer version is ready.');

		const loaded = page.waitForEvent('load');
		await use(page).click();
		await loaded;
		expect(await heading(page)).toBe('Talk, two');
		await expect.poll(() => said(page)).toBe('Ready for offline.');
		const names = Object.keys(await stores(page));
		expect(names).toHaveLength(2);
		expect(names).toContain('of another project');
		expect(names).not.toContain(first);

		// The other window was not asked: it stays as it is until it is.
		expect(await heading(other)).toBe('Talk, one');
		expect(await said(other)).toBe('A newer version is ready.');
		const reloaded = other.waitForEvent('load');
		await use(other).click();
		await reloaded;
		expect(await heading(other)).toBe('Talk, two');
	});

	test('answers for files of the version that is open after the host has replaced them', async ({
		open
	}) => {
		const site = await trial();
		const { page, context } = await open({ ...talk, path: `${site.address}present/` });
		await answers(page);
		await site.publish('two');
		expect(await update(page)).toBe('installed');
		for (const path of site.sent.filter((path) => path.startsWith('_app/'))) site.broken.add(path);
		expect(site.broken.size).toBeGreaterThan(1);
		site.broken.add('charts/states/lines.json');
		const other = await context.newPage();
		await other.goto(`${site.address}present/`);
		for (const each of [page, other]) {
			expect(await heading(each)).toBe('Talk, one');
			// The script says so, which the host no longer has.
			await expect.poll(() => said(each)).toBe('A newer version is ready.');
			const lines = await each.evaluate(async () => {
				const response = await fetch('../charts/states/lines.json');
				return response.text();
			});
			expect(lines).toBe('"one"');
		}
	});

	const NOT_SAVED =
		'Not saved for offline use: storage is full or blocked, or the download failed.';

	/** Leaves the pages of a host this many bytes to store. */
	async function limit(page: Page, { address }: Host, quotaSize?: number): Promise<void> {
		const session = await page.context().newCDPSession(page);
		const { origin } = new URL(address);
		await session.send('Storage.overrideQuotaForOrigin', {
			origin,
			...(quotaSize !== undefined && { quotaSize })
		});
	}

	test('keeps nothing where storage is full, says so, and works online', async ({ open }) => {
		const site = await trial();
		const { page } = await open({
			...talk,
			path: `${site.address}present/`,
			before: (page) => limit(page, site, 2000)
		});
		await expect.poll(() => said(page)).toBe(NOT_SAVED);
		expect(await stores(page)).toEqual({});
		expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
		await page.reload();
		expect(await heading(page)).toBe('Talk, one');
		await expect.poll(() => said(page)).toBe(NOT_SAVED);
		// The next visit tries again.
		await limit(page, site);
		await page.reload();
		await expect.poll(() => said(page)).toBe('Ready for offline.');
	});

	test('keeps the old version whole where there is no room for a newer one', async ({ open }) => {
		const site = await trial();
		const { page, context } = await open({ ...talk, path: `${site.address}present/` });
		await answers(page);
		const before = await stores(page);
		await site.publish('two');
		await limit(page, site, 2000);
		expect(await update(page)).toBe('redundant');
		expect(await stores(page)).toEqual(before);
		expect(await said(page)).toBe('Ready for offline.');
		await context.setOffline(true);
		await page.reload();
		expect(await heading(page)).toBe('Talk, one');
	});

	test('says so where the browser refuses a worker', async ({ open }) => {
		const site = await trial();
		const { page } = await open({
			...talk,
			path: `${site.address}present/`,
			before: async (page) => {
				await page.addInitScript(() => {
					ServiceWorkerContainer.prototype.register = () =>
						Promise.reject(new DOMException('blocked', 'SecurityError'));
				});
			}
		});
		await expect.poll(() => said(page)).toBe(NOT_SAVED);
		expect(await heading(page)).toBe('Talk, one');
	});

	test('takes a newer version by itself once no window is open', async ({ open }) => {
		const site = await trial();
		const { page, context } = await open({ ...talk, path: `${site.address}present/` });
		await answers(page);
		await site.publish('two');
		expect(await update(page)).toBe('installed');
		await page.close();
		const later = await context.newPage();
		await expect
			.poll(async () => {
				await later.goto(`${site.address}present/`);
				const shown = await heading(later);
				if (shown !== 'Talk, two') await later.goto('about:blank');
				return shown;
			})
			.toBe('Talk, two');
	});

	test.for([
		['a page does not come', ({ broken }: Trial) => broken.add('present/')],
		['the lines do not come', ({ broken }: Trial) => broken.add('charts/states/lines.json')],
		[
			'the host is half way to a third one',
			({ folder }: Trial) => writeFileSync(join(folder, 'present/index.html'), 'Talk, three')
		]
	] as const)('keeps the old version whole where %s', async ([, disturb], { open }) => {
		const site = await trial();
		const { page, context } = await open({ ...talk, path: `${site.address}present/` });
		await answers(page);
		const before = await stores(page);
		await site.publish('two');
		disturb(site);
		expect(await update(page)).toBe('redundant');
		expect(await stores(page)).toEqual(before);
		expect(await said(page)).toBe('Ready for offline.');
		await context.setOffline(true);
		await page.reload();
		expect(await heading(page)).toBe('Talk, one');

		await context.setOffline(false);
		site.broken.clear();
		await site.publish('two');
		expect(await update(page)).toBe('installed');
		await expect.poll(() => said(page)).toBe('A newer version is ready.');
	});

	test('has the story from the network, and from what is kept where that is slow or broken', async ({
		open
	}) => {
		const site = await trial();
		const { page } = await open({ ...talk, path: `${site.address}present/` });
		await answers(page);
		await site.publish('two');
		await page.goto(site.address);
		expect(await heading(page)).toBe('Story, two');
		for (const trouble of [site.silent, site.broken]) {
			trouble.add('');
			await page.goto(`${site.address}?a=b`);
			expect(await heading(page)).toBe('Story, one');
			trouble.clear();
		}
	});
});
