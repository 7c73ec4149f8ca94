import { createHash } from 'node:crypto';
import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { has } from '../../tools/packages.mjs';
import { openBrowser, openStory, type StoryOptions } from '../browser/browser';
import { answers, stores } from '../browser/offline/worker';
import { copyProject } from '../support/copy-project';
import { editFile } from '../support/edit-file';
import { Cleanup } from './support/cleanup';
import { freePort } from './support/daemon';
import { startNginx } from './support/nginx';
import { runFor } from './support/served-story';

const STORY = 'tests/second-story';
const STEP = 'kinds-sail';

/** What the step says before and after the correction, in its text and in its chart. */
const FIRST = '40 of 75 boats had sails';
const CORRECTED = '44 of 79 boats had sails';

/** Files whose names change with their content. */
const VERSIONED = /^(_app\/immutable|v)\//;

describe.skipIf(!has('nginx'))('a correction behind nginx and a proxy', () => {
	const cleanup = new Cleanup();
	let browser: Browser;
	let address = '';
	/** The folder that nginx serves. */
	let site = '';
	let settings = '';
	const builds = { first: '', corrected: '' };

	/**
	 * Copies a build over the one that is served, as docs/hosting.md says: what pages load first, then the
	 * pages, and the service worker last.
	 * @param keeps whether files stay that only pages of before need
	 */
	async function deploy(build: string, { keeps = true } = {}) {
		const rank = (file: string) =>
			file === 'service-worker.js' ? 3 : file.endsWith('.html') ? 2 : VERSIONED.test(file) ? 0 : 1;
		const files = filesIn(build).sort((a, b) => rank(a) - rank(b));
		for (const file of files) cpSync(join(build, file), join(site, file));
		for (const file of filesIn(site))
			if (!files.includes(file) && !(keeps && VERSIONED.test(file))) rmSync(join(site, file));
		process.kill(Number(readFileSync(settings, 'utf8')), 'SIGHUP');
		// The new headers are read when the policy of the front page is that of the build.
		const headers = readFileSync(join(build, 'headers.nginx.conf'), 'utf8');
		await expect
			.poll(async () => {
				const sent = (await fetch(address)).headers.get('content-security-policy');
				return sent !== null && headers.includes(sent);
			})
			.toBe(true);
	}

	beforeAll(async () => {
		const port = await freePort();
		address = `http://127.0.0.1:${port}/up/`;
		const project = copyProject(cleanup.folder());
		const story = join(project, STORY);
		cpSync(STORY, story, { recursive: true });
		const build = (to: keyof typeof builds) => {
			runFor(project, STORY, 'build', { PUBLIC_ORIGIN: address });
			builds[to] = join(project, to);
			renameSync(join(story, 'build'), builds[to]);
		};
		build('first');
		editFile(story, 'data/tables/boats.csv', '2024,40,', '2024,44,');
		build('corrected');

		const www = cleanup.folder();
		site = join(www, 'up');
		cpSync(builds.first, site, { recursive: true });
		const folder = cleanup.folder();
		settings = join(folder, 'nginx.pid');
		const origin = await freePort();
		const server = `root ${www}; include ${site}/headers.nginx.conf;`;
		cleanup.keep(await startNginx({ folder, port: origin, server }));
		const proxy = `location / { proxy_pass http://127.0.0.1:${origin}; proxy_set_header Via "1.1 proxy"; }`;
		cleanup.keep(await startNginx({ folder: cleanup.folder(), port, server: proxy }));
		browser = await openBrowser();
		cleanup.add(() => browser.close());
	}, 480_000);
	afterAll(() => cleanup.run());
	beforeEach(() => deploy(builds.first, { keeps: false }));

	async function open(options: StoryOptions = {}) {
		const opened = await openStory(browser, { path: address, ...options });
		onTestFinished(() => opened.close());
		return opened;
	}

	const headline = (page: Page) => page.locator(`[id="${STEP}"] :is(h2, h3)`).innerText();

	/** Scrolls to the step, whose chart is fetched only then. */
	async function readOn(page: Page): Promise<string> {
		await page.locator(`[id="${STEP}"]`).evaluate((step) => step.scrollIntoView());
		const chart = page.locator('figure[data-chart="kinds"]').first();
		await chart.locator('svg text').first().waitFor();
		return chart.innerText();
	}

	it('leaves a reader who is on the page with the figures of that page', async () => {
		const { page, complaints } = await open();
		await deploy(builds.corrected);
		expect(await headline(page)).toBe(FIRST);
		const chart = await readOn(page);
		expect(chart).toContain('40');
		expect(chart).not.toContain('44');
		expect(complaints).toEqual([]);
	});

	it('shows that reader no figure of another version if the old files are gone', async () => {
		const { page } = await open();
		await deploy(builds.corrected, { keeps: false });
		const asked = page.waitForResponse((response) => response.url().includes('/drawings/'));
		await page.locator(`[id="${STEP}"]`).evaluate((step) => step.scrollIntoView());
		expect((await asked).status()).toBe(404);
		expect(await headline(page)).toBe(FIRST);
		expect(await page.locator('body').innerText()).not.toContain('44');
	});

	it('is shown on the next visit, and offline after it', async () => {
		const { page, context } = await open({ serviceWorkers: 'allow' });
		await answers(page);
		await page.goto(`${address}data/`);
		const [before] = Object.keys(await stores(page));
		await deploy(builds.corrected);

		// The file and the checksum beside it are of one version.
		await page.goto(`${address}data/`);
		const file = await (await fetch(`${address}data/boats.csv`)).text();
		expect(file).toContain('2024,44');
		const checksum = createHash('sha256').update(file).digest('hex');
		expect(await page.locator('body').innerText()).toContain(checksum);
		await page.goto(address);
		expect(await headline(page)).toBe(CORRECTED);
		expect(await readOn(page)).toContain('44');

		await expect.poll(async () => Object.keys(await stores(page))).not.toContain(before);
		await context.setOffline(true);
		await page.goto(address);
		expect(await headline(page)).toBe(CORRECTED);
	});

	it('is taken back by deploying the first build again', async () => {
		const { page } = await open({ serviceWorkers: 'allow' });
		await answers(page);
		await deploy(builds.corrected);
		await page.goto(address);
		expect(await headline(page)).toBe(CORRECTED);
		await deploy(builds.first);
		await page.goto(address);
		expect(await headline(page)).toBe(FIRST);
		expect(await readOn(page)).toContain('40');
	});

	it('ends with the site when it is withdrawn', async () => {
		const { page } = await open({ path: `${address}present/`, serviceWorkers: 'allow' });
		await answers(page);
		const withdrawn = readFileSync(join(site, 'withdraw.js'));
		for (const file of filesIn(site)) if (file.endsWith('.html')) rmSync(join(site, file));
		cpSync(join(site, 'withdraw.js'), join(site, 'service-worker.js'));
		expect(withdrawn.length).toBeGreaterThan(0);
		// The first navigation makes the browser look for a newer worker.
		await page.goto(`${address}present/`);
		await expect
			.poll(() =>
				page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
			)
			.toBe(0);
		expect(await stores(page)).toEqual({});
		expect((await page.goto(`${address}present/`))?.status()).toBe(404);
	});

	it('is sent compressed', async () => {
		const { headers } = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
		expect(headers.get('content-encoding')).toBe('gzip');
	});
});
