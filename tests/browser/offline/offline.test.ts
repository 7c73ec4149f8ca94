// @module-tag long
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest';
import { PAGES } from '../../../tools/offline/files.mjs';
import { temporaryFolder } from '../../support/temporary-folder';
import { host, type Host } from './host';
import { buildTrial, writeTrial } from './trial-site';
import { answers, stores, update } from './worker';
import { active, STAGE } from '../steps';
import { test } from '../test';

const BUILD = 'build';
const base = new URL(inject('origin')).pathname;

/** Serves a folder until the test ends, or until it is closed. */
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

/** Serves a copy of the built site, which a test may disturb. */
async function copy(): Promise<Host> {
	const folder = temporaryFolder();
	cpSync(BUILD, folder, { recursive: true });
	return served(folder, base);
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

describe('after one visit', () => {
	test('all files are cached, and none was sent twice', async ({ open }) => {
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

	test.for(PAGES)('/%s opens offline, with its fonts', async (path, { open }) => {
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
			// The content and the address of the speaker window depend on the deck.
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

	test('the story hydrates offline, and finds a state', async ({ open }) => {
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

	test('the page that installed the worker works offline', async ({ open }) => {
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

	test('says when it is cached, without moving anything', async ({ open }) => {
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

	test('keeps a newer version waiting, says so, and uses it on request', async ({ open }) => {
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

		// The other window keeps its version until its own button is pressed.
		expect(await heading(other)).toBe('Talk, one');
		expect(await said(other)).toBe('A newer version is ready.');
		const reloaded = other.waitForEvent('load');
		await use(other).click();
		await reloaded;
		expect(await heading(other)).toBe('Talk, two');
	});

	test('serves the files of the open version after the host has replaced them', async ({
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
			// This comes from the script, which the host no longer has.
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

	/** Limits the storage of a host's pages to this many bytes. */
	async function limit(page: Page, { address }: Host, quotaSize?: number): Promise<void> {
		const session = await page.context().newCDPSession(page);
		const { origin } = new URL(address);
		await session.send('Storage.overrideQuotaForOrigin', {
			origin,
			...(quotaSize !== undefined && { quotaSize })
		});
	}

	test('caches nothing if storage is full, says so, and works online', async ({ open }) => {
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

	test('keeps the complete old version if there is no room for a newer one', async ({ open }) => {
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

	test('says so if the browser refuses a worker', async ({ open }) => {
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

	test('uses a newer version automatically once no window is open', async ({ open }) => {
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
		['a page fails to load', ({ broken }: Trial) => broken.add('present/')],
		['the lines fail to load', ({ broken }: Trial) => broken.add('charts/states/lines.json')],
		[
			'the host is halfway through publishing a third one',
			({ folder }: Trial) => writeFileSync(join(folder, 'present/index.html'), 'Talk, three')
		]
	] as const)('keeps the complete old version if %s', async ([, disturb], { open }) => {
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

	test('loads the story from the network, or from the cache if that is slow or broken', async ({
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
