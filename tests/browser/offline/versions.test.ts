// @module-tag long
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { served, type Host } from './host';
import { buildTrial, writeTrial } from './trial-site';
import type { OpenStory, StoryOptions } from '../browser';
import { answers, stores, talkSaved, update } from './worker';
import { test } from '../test';

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
	const statusOf = (page: Page) => page.getByRole('status').innerText();
	const use = (page: Page) => page.getByRole('button', { name: 'Use it now' });
	/** Publishes a version that `disturb` spoils, and expects the complete old one, offline too. */
	async function publishInVain(site: Trial, page: Page, disturb: () => Promise<unknown>) {
		const before = await stores(page);
		await site.publish('two');
		await disturb();
		expect(await update(page)).toBe('redundant');
		expect(await stores(page)).toEqual(before);
		expect(await statusOf(page)).toBe('Ready for offline.');
		await page.context().setOffline(true);
		await page.reload();
		expect(await heading(page)).toBe('Talk, one');
		await page.context().setOffline(false);
	}

	/** Opens the slides of a site, and waits until they are saved. */
	async function openSaved(site: Trial, open: (options: StoryOptions) => Promise<OpenStory>) {
		const opened = await open({ ...talk, path: `${site.address}present/` });
		await talkSaved(opened.page);
		return opened;
	}

	const talk = { path: '', serviceWorkers: 'allow', asleep: true } as const;

	test('says when it is cached, without moving anything', async ({ open }) => {
		const site = await trial();
		const { page, context } = await open({ ...talk, path: `${site.address}present/` });
		const height = () => page.evaluate(() => document.documentElement.scrollHeight);
		await page.getByRole('status').waitFor({ state: 'attached' });
		const before = await height();
		await expect.poll(() => statusOf(page)).toBe('Ready for offline.');
		expect(await height()).toBe(before);
		expect(await use(page).count()).toBe(0);
		await site.close();
		await context.setOffline(true);
		await page.goto(`${site.address}present?talk=1#a`);
		expect(page.url()).toBe(`${site.address}present/?talk=1#a`);
		await expect.poll(() => statusOf(page)).toBe('Ready for offline.');
		await page.goto(site.address);
		expect(await heading(page)).toBe('Story, one');
	});

	test('keeps a newer version waiting, says so, and uses it on request', async ({ open }) => {
		const site = await trial();
		const { page, context } = await openSaved(site, open);
		const other = await context.newPage();
		await other.goto(`${site.address}present/`);
		await page.evaluate(() => caches.open('of another project'));
		const [first] = Object.keys(await stores(page));

		await site.publish('two');
		expect(await update(page)).toBe('installed');
		for (const each of [page, other]) {
			await expect.poll(() => statusOf(each)).toBe('A newer version is ready.');
			expect(await heading(each)).toBe('Talk, one');
		}
		await page.reload();
		expect(await heading(page)).toBe('Talk, one');
		await expect.poll(() => statusOf(page)).toBe('A newer version is ready.');

		const loaded = page.waitForEvent('load');
		await use(page).click();
		await loaded;
		expect(await heading(page)).toBe('Talk, two');
		await expect.poll(() => statusOf(page)).toBe('Ready for offline.');
		const names = Object.keys(await stores(page));
		expect(names).toHaveLength(3);
		expect(names).toContain('of another project');
		expect(names).not.toContain(first);

		// The other window keeps its version until its own button is pressed.
		expect(await heading(other)).toBe('Talk, one');
		expect(await statusOf(other)).toBe('A newer version is ready.');
		const reloaded = other.waitForEvent('load');
		await use(other).click();
		await reloaded;
		expect(await heading(other)).toBe('Talk, two');
	});

	test('serves the files of the open version after the host has replaced them', async ({
		open
	}) => {
		const site = await trial();
		const { page, context } = await openSaved(site, open);
		await site.publish('two');
		expect(await update(page)).toBe('installed');
		for (const path of site.sent.filter((path) => path.startsWith('_app/'))) site.broken.add(path);
		expect(site.broken.size).toBeGreaterThan(1);
		site.broken.add('v/one/charts/tiles/lines.json');
		const other = await context.newPage();
		await other.goto(`${site.address}present/`);
		for (const each of [page, other]) {
			expect(await heading(each)).toBe('Talk, one');
			// This comes from the script, which the host no longer has.
			await expect.poll(() => statusOf(each)).toBe('A newer version is ready.');
			const lines = await each.evaluate(async () => {
				const response = await fetch('../v/one/charts/tiles/lines.json');
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

	test('caches no talk if storage is full, says so, and works online', async ({ open }) => {
		const site = await trial();
		const { page } = await open({
			...talk,
			path: `${site.address}present/`,
			before: (page) => limit(page, site, 2000)
		});
		await expect.poll(() => statusOf(page)).toBe(NOT_SAVED);
		expect(Object.keys(await stores(page)).filter((name) => name.endsWith(' talk'))).toEqual([]);
		await page.reload();
		expect(await heading(page)).toBe('Talk, one');
		await expect.poll(() => statusOf(page)).toBe(NOT_SAVED);
		// The next visit tries again.
		await limit(page, site);
		await page.reload();
		await expect.poll(() => statusOf(page)).toBe('Ready for offline.');
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
		await expect.poll(() => statusOf(page)).toBe(NOT_SAVED);
		expect(await heading(page)).toBe('Talk, one');
	});

	test('uses a newer version automatically once no window is open', async ({ open }) => {
		const site = await trial();
		const { page, context } = await openSaved(site, open);
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
		['there is no room for a newer one', (site: Trial, page: Page) => limit(page, site, 2000)],
		['a page fails to load', ({ broken }: Trial) => broken.add('present/')],
		['the lines fail to load', ({ broken }: Trial) => broken.add('v/two/charts/tiles/lines.json')],
		[
			'the host is halfway through publishing a third one',
			({ folder }: Trial) => writeFileSync(join(folder, 'present/index.html'), 'Talk, three')
		]
	] as const)('keeps the complete old version if %s', async ([, disturb], { open }) => {
		const site = await trial();
		const { page } = await openSaved(site, open);
		await publishInVain(site, page, () => Promise.resolve(disturb(site, page)));

		site.broken.clear();
		await limit(page, site);
		await site.publish('two');
		expect(await update(page)).toBe('installed');
		await expect.poll(() => statusOf(page)).toBe('A newer version is ready.');
	});

	/** Opens the story of a site, which registers the worker and asks for no talk. */
	async function readStory(site: Trial, open: (options: StoryOptions) => Promise<OpenStory>) {
		const opened = await open({ ...talk, path: site.address });
		const { page } = opened;
		await page.evaluate(
			(worker) => navigator.serviceWorker.register(worker),
			`${site.address}service-worker.js`
		);
		await answers(page);
		return opened;
	}

	test('loads pages from the network, or from the cache if that is slow or broken', async ({
		open
	}) => {
		const site = await trial();
		const { page } = await openSaved(site, open);
		await page.goto(`${site.address}data/`);
		await site.publish('two');
		for (const [path, title] of [
			['', 'Story'],
			['data/', 'Data']
		] as const) {
			await page.goto(site.address + path);
			expect(await heading(page)).toBe(`${title}, two`);
			for (const trouble of [site.silent, site.broken]) {
				trouble.add(path);
				await page.goto(`${site.address}${path}?a=b`);
				expect(await heading(page)).toBe(`${title}, one`);
				trouble.clear();
			}
		}
	});

	test('uses a newer version at once if no talk is saved', async ({ open }) => {
		const site = await trial();
		const { page } = await readStory(site, open);
		const [first = ''] = Object.keys(await stores(page));
		await site.publish('two');
		await update(page);
		await expect.poll(async () => Object.keys(await stores(page))).not.toContain(first);
		expect(Object.keys(await stores(page))).toHaveLength(1);
	});

	test('ends on a site that was withdrawn', async ({ open }) => {
		const site = await trial();
		const { page } = await openSaved(site, open);
		await page.evaluate(() => caches.open('of another project'));
		copyFileSync(join(site.folder, 'withdraw.js'), join(site.folder, 'service-worker.js'));
		for (const name of ['index.html', 'present/index.html'])
			writeFileSync(
				join(site.folder, name),
				'<!doctype html><link rel="icon" href="data:,"><h1>Gone</h1>'
			);
		await page.goto(site.address);
		expect(await heading(page)).toBe('Gone');
		await expect.poll(() => stores(page)).toEqual({ 'of another project': [] });
		await page.goto(`${site.address}present/`);
		expect(await heading(page)).toBe('Gone');
		expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
	});
});
