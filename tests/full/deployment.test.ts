import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
const STEP = 'works-all';

/** What the step says before and after the correction. */
const FIRST = 'The harbour office lists 11 works';
const CORRECTED = 'The harbour office lists 12 works';

/** A work that the correction adds to the table and to the chart. */
const ADDED = 'Zebra crossing';

/** Files whose names change with their content. */
const VERSIONED = /^(_app\/immutable|v)\//;

describe.skipIf(!has('nginx'))('a correction behind nginx and a proxy', () => {
	const cleanup = new Cleanup();
	let browser: Browser;
	let address = '';
	/** The folder that nginx serves. */
	let site = '';
	/** The file with the process id of nginx, which reads its settings again on a signal. */
	let pid = '';
	const builds = { first: '', corrected: '' };

	/**
	 * Copies a build over the one that is served, as docs/hosting.md says: what pages load first, then the
	 * pages, and the service worker last.
	 * @param keeps whether it brings the files of the build before
	 */
	async function deploy(build: string, { keeps = true } = {}) {
		const rank = (file: string) =>
			file === 'service-worker.js' ? 3 : file.endsWith('.html') ? 2 : VERSIONED.test(file) ? 0 : 1;
		const list = join(build, 'replaced.json');
		const replaced = existsSync(list)
			? Object.keys(JSON.parse(readFileSync(list, 'utf8')) as object)
			: [];
		const files = filesIn(build)
			.filter((file) => keeps || !replaced.includes(file))
			.sort((a, b) => rank(a) - rank(b));
		// As rsync does. nginx tells two files of one size apart by their times.
		for (const file of files)
			cpSync(join(build, file), join(site, file), { preserveTimestamps: true });
		for (const file of filesIn(site)) if (!files.includes(file)) rmSync(join(site, file));
		process.kill(Number(readFileSync(pid, 'utf8')), 'SIGHUP');
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
		const project = copyProject(cleanup.folder(), STORY);
		const story = join(project, STORY);
		const build = (to: keyof typeof builds) => {
			runFor(project, STORY, 'build', { PUBLIC_ORIGIN: address, PREVIOUS_BUILD: builds.first });
			builds[to] = join(project, to);
			renameSync(join(story, 'build'), builds[to]);
		};
		build('first');
		editFile(
			story,
			'data/tables/works.csv',
			'North pier,Crane',
			`North pier,${ADDED},2013,2014,no,office\nNorth pier,Crane`
		);
		build('corrected');

		const www = cleanup.folder();
		site = join(www, 'up');
		cpSync(builds.first, site, { recursive: true, preserveTimestamps: true });
		const folder = cleanup.folder();
		pid = join(folder, 'nginx.pid');
		const origin = await freePort();
		const server = `root ${www}; include ${site}/headers.nginx.conf;`;
		cleanup.keep(await startNginx({ folder, port: origin, server }));
		const proxy = `location / { proxy_pass http://127.0.0.1:${origin}; proxy_set_header Via "1.1 proxy"; }`;
		cleanup.keep(await startNginx({ folder: cleanup.folder(), port, server: proxy }));
		browser = await openBrowser();
		cleanup.add(() => browser.close());
	}, 480_000);
	afterAll(() => cleanup.run());
	beforeEach(() => deploy(builds.first));

	async function open(options: StoryOptions = {}) {
		const opened = await openStory(browser, { path: address, ...options });
		onTestFinished(() => opened.close());
		return opened;
	}

	const headline = (page: Page) => page.locator(`[id="${STEP}"] :is(h2, h3)`).last().innerText();

	const DRAWINGS = /\/works\/drawings\//;

	/** Resolves when a page has fetched drawings, all of its version. */
	const drawn = (page: Page) =>
		expect
			.poll(() =>
				page.evaluate(() => {
					const { files = '' } = document.documentElement.dataset;
					const names = performance.getEntriesByType('resource').map(({ name }) => name);
					const drawings = names.filter((name) => name.includes('/drawings/'));
					return drawings.length > 0 && drawings.every((name) => name.includes(files));
				})
			)
			.toBe(true);

	/** Opens the page of the first build, whose drawings are on their way when another one is deployed. */
	async function openBefore(deployNext: () => Promise<void>) {
		let arrive: () => void = () => undefined;
		const deployed = new Promise<void>((done) => (arrive = done));
		const { page, complaints } = await open({
			before: (page) =>
				page.route(DRAWINGS, async (route) => {
					await deployed;
					await route.continue();
				})
		});
		await deployNext();
		const answer = page.waitForResponse((response) => DRAWINGS.test(response.url()));
		arrive();
		await page.locator(`[id="${STEP}"]`).evaluate((step) => step.scrollIntoView());
		return { page, complaints, answer: await answer };
	}

	it('leaves a reader who is on the page with the figures of that page', async () => {
		const { page, complaints, answer } = await openBefore(() => deploy(builds.corrected));
		expect(answer.status()).toBe(200);
		expect(await answer.text()).not.toContain(ADDED);
		expect(await headline(page)).toBe(FIRST);
		expect(complaints).toEqual([]);
	});

	it('shows that reader no figure of another version if the old files are gone', async () => {
		const { page, answer } = await openBefore(() => deploy(builds.corrected, { keeps: false }));
		expect(answer.status()).toBe(404);
		expect(await headline(page)).toBe(FIRST);
		expect(await page.locator('body').innerText()).not.toContain(ADDED);
	});

	it('is shown on the next visit, and offline after it', async () => {
		const { page, context } = await open({ serviceWorkers: 'allow' });
		await answers(page);
		await page.goto(`${address}data/`);
		const [before] = Object.keys(await stores(page));
		await deploy(builds.corrected);

		// The file and the checksum beside it are of one version.
		await page.goto(`${address}data/`);
		const file = Buffer.from(await (await fetch(`${address}data/works.csv`)).arrayBuffer());
		expect(file.toString()).toContain(ADDED);
		const checksum = createHash('sha256').update(file).digest('hex');
		expect(await page.locator('body').innerText()).toContain(checksum);
		await page.goto(address);
		expect(await headline(page)).toBe(CORRECTED);
		await drawn(page);

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
		await drawn(page);
	});

	it('ends with the site when it is withdrawn', async () => {
		const { page } = await open({ path: `${address}present/`, serviceWorkers: 'allow' });
		await answers(page);
		for (const file of filesIn(site)) if (file.endsWith('.html')) rmSync(join(site, file));
		cpSync(join(site, 'withdraw.js'), join(site, 'service-worker.js'));
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
