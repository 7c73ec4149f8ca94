import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, type Browser as Firefox, type Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStory } from '../../src/story/story';
import { flatten } from '../../src/lib/model/outline';
import { find, has } from '../../tools/packages.mjs';
import { openBrowser, openStory } from '../browser/browser';
import { textOfPages, letters } from '../browser/pdf';
import { copyProject } from '../support/copy-project';
import { named, parsePage, rawText, valuesOf } from '../support/markup';
import { temporaryFolder } from '../support/temporary-folder';
import { Cleanup } from './support/cleanup';
import { runFor } from './support/served-story';
import { base, serveSite } from './support/site';

const steps = flatten(loadStory().story);
const cleanup = new Cleanup();
/** A copy, so that other tests find build/ as it was built. */
const project = copyProject(cleanup.folder(), 'build', '.svelte-kit/fonts');
const build = join(project, 'build');
const FILE = join(build, 'upstream.html');
const PDF = join(build, 'upstream.pdf');

/** The address of the single-file build, with a query that names a view. */
const at = (query: string) => pathToFileURL(FILE).href + query;

const READY = 'html[data-hydrated]';
const SHOWN = 'document.documentElement.dataset.step';

beforeAll(() => {
	for (const task of ['build:single', 'build:pdf']) runFor(project, '', task);
});
afterAll(() => cleanup.run());

describe('upstream.pdf', () => {
	it('has a page for each step and is linked from the handout', async () => {
		const pages = await textOfPages(readFileSync(PDF));
		for (const [i, step] of steps.entries()) {
			expect(pages[i + 1], step.id).toContain(letters(step.headline));
		}
		// A title, and help and sources on four pages.
		expect(pages.length - steps.length).toBeLessThanOrEqual(5);
		const handout = parsePage(readFileSync(join(build, 'handout/index.html'), 'utf8'));
		expect(valuesOf(named(handout, 'a'), 'href')).toContain('/upstream.pdf');
	});

	it('is small enough to send, and has the text of charts as text', () => {
		const bytes = readFileSync(PDF);
		expect(bytes.length).toBeLessThanOrEqual(2_000_000);
		expect(bytes.toString('latin1')).toMatch(/\/BaseFont \/[A-Z]+\+PublicSans/);
	});

	it('leaves a service worker with the current hash of the handout', () => {
		const worker = readFileSync(join(build, 'service-worker.js'), 'utf8');
		const listed = /\["handout\/","sha256-([^"]+)"\]/.exec(worker)?.[1];
		const page = readFileSync(join(build, 'handout/index.html'));
		expect(listed).toBe(createHash('sha256').update(page).digest('base64'));
	});
});

describe('each file of headers', () => {
	it('allows the scripts of the single-file build', () => {
		const scripts = named(parsePage(readFileSync(FILE, 'utf8')), 'script').filter(
			({ attributes }) => attributes.type === undefined
		);
		expect(scripts.length).toBeGreaterThan(0);
		for (const script of scripts) {
			const hash = createHash('sha256').update(rawText(script)).digest('base64');
			for (const file of ['_headers', 'headers.nginx.conf']) {
				expect(readFileSync(join(build, file), 'utf8')).toContain(`'sha256-${hash}'`);
			}
		}
	});

	it.skipIf(!has('nginx'))('lets the single-file build hydrate behind nginx', async () => {
		const path = `${await serveSite(cleanup, base, { build })}upstream.html`;
		const browser = await openBrowser();
		const { complaints, elsewhere } = await openStory(browser, { path });
		await browser.close();
		expect([complaints, elsewhere]).toEqual([[], []]);
	});
});

describe('the single-file build in Chromium, opened as a file', () => {
	let browser: Browser;
	let context: BrowserContext;
	const faults: string[] = [];

	beforeAll(async () => {
		browser = await openBrowser();
		context = await browser.newContext({
			viewport: { width: 1280, height: 800 },
			reducedMotion: 'reduce',
			offline: true
		});
		context.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) faults.push(message.text());
		});
		context.on('weberror', (error) => faults.push(String(error.error())));
		context.on('request', (request) => {
			if (!/^(file|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
		});
	});
	afterAll(() => browser.close());

	const open = async (query: string): Promise<Page> => {
		const page = await context.newPage();
		await page.goto(at(query));
		await page.waitForSelector(READY);
		return page;
	};

	it('shows the story with its fonts and its charts', async () => {
		const page = await open('');
		expect(await page.locator('[data-step][id]').count()).toBe(steps.length);
		await page.evaluate(() => document.fonts.ready);
		const fonts = await page.evaluate(() =>
			[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
		);
		expect(fonts.join()).toMatch(/Newsreader.*Public Sans/);
		await page.getByRole('link', { name: 'Present', exact: true }).click();
		await page.waitForSelector('[data-deck]');
		await page.close();
	});

	it('shows slides and a speaker window that follow each other', async () => {
		const slides = await open('?view=deck#toll-climb');
		const [speaker] = await Promise.all([context.waitForEvent('page'), slides.keyboard.press('s')]);
		await speaker.waitForSelector(READY);
		const until = (page: Page, id?: string) => page.waitForFunction(`${SHOWN} === '${id ?? ''}'`);
		await until(speaker, 'toll-climb');
		await slides.keyboard.press('End');
		await until(speaker, steps.at(-1)?.id);
		await speaker.keyboard.press('Home');
		await until(slides, steps[0]?.id);
		await slides.reload();
		// The first key leads from the title to the first step.
		for (const key of ['PageDown', 'PageDown']) await speaker.keyboard.press(key);
		await until(slides, steps[1]?.id);
		for (const name of ['this', 'next']) {
			const copy = speaker.frameLocator(`[data-mirror="${name}"] iframe`);
			await copy.locator('figure[data-chart] svg[role="img"]').first().waitFor();
		}
		await speaker.close();
		await slides.close();
	});

	it('finds a state in its own data', async () => {
		const page = await open('?view=deck&state=LA#since-your-state');
		await page.locator('figure .title', { hasText: 'Louisiana:' }).first().waitFor();
		await page.close();
	});

	it('shows the handout with the steps that its address names', async () => {
		const page = await open('?view=handout&steps=toll-climb,potency');
		const shown = await page.$$eval('article[data-step]', (all) => all.map(({ id }) => id));
		expect(shown[0]).toBe('toll-climb');
		expect(shown).toHaveLength(6);
		const height = await page
			.locator('header')
			.evaluate((bar) => getComputedStyle(bar).getPropertyValue('position'));
		expect(height).toBe('sticky');
		await page.close();
	});

	it('falls back to stills or the handout if its script is damaged', async () => {
		const whole = readFileSync(FILE, 'utf8');
		const script = whole.lastIndexOf('<script>') + '<script>'.length;
		const damaged = join(temporaryFolder(), 'damaged.html');
		writeFileSync(damaged, `${whole.slice(0, script)}}{${whole.slice(script)}`);
		const own = await browser.newContext({ reducedMotion: 'reduce' });
		const page = await own.newPage();
		const at = pathToFileURL(damaged).href;
		await page.goto(at);
		await page.waitForSelector('html[data-fallback]');
		// Details are closed.
		const charted = steps.filter(({ words, detail }) => !words && !detail);
		expect(await page.locator('[data-part="still"] figure:visible').count()).toBe(charted.length);
		await page.goto(`${at}?view=deck#toll-climb`);
		await page.locator('article[id="toll-climb"] svg[viewBox]:visible').first().waitFor();
		expect(await page.locator('[data-deck]').count()).toBe(0);
		await own.close();
	});

	it('makes no request and logs no error or warning', () => {
		expect(faults).toEqual([]);
	});
});

describe.skipIf(!has('firefox'))('the single-file build in Firefox, opened as a file', () => {
	let firefox: Firefox;
	const faults: string[] = [];

	beforeAll(async () => {
		firefox = await launch({
			browser: 'firefox',
			executablePath: find('firefox-esr') ?? 'firefox-esr',
			headless: true,
			// Firefox's default without Puppeteer: each file has its own origin.
			extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true }
		});
	});
	afterAll(() => firefox.close());

	const open = async (query: string): Promise<FirefoxPage> => {
		const page = await firefox.newPage();
		page.on('pageerror', (error) => faults.push(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(message.text());
		});
		await page.goto(at(query));
		await page.waitForSelector(READY);
		return page;
	};

	it('shows story, slides and handout', async () => {
		expect(existsSync(FILE)).toBe(true);
		const story = await open('');
		expect(await story.$$eval('[data-step][id]', (all) => all.length)).toBe(steps.length);
		const handout = await open('?view=handout');
		expect(await handout.$$eval('article[data-step]', (all) => all.length)).toBe(steps.length);
		const slides = await open('?view=deck&state=LA#since-your-state');
		await slides.waitForFunction(() => document.body.textContent.includes('Louisiana'));
		for (const page of [story, handout, slides]) await page.close();
	});

	it('has windows that stay in sync', async () => {
		const slides = await open('?view=deck#toll-climb');
		await slides.waitForFunction(`${SHOWN} === 'toll-climb'`);
		const name = await slides.evaluate(() => sessionStorage.getItem('upstream:talk') ?? '');
		const speaker = await open(`?view=speaker&talk=${name}`);
		await speaker.waitForFunction(`${SHOWN} === 'toll-climb'`);
		await slides.bringToFront();
		await slides.keyboard.press('PageDown');
		await speaker.waitForFunction(`${SHOWN} === '${steps[3]?.id ?? ''}'`);
		await speaker.bringToFront();
		await speaker.keyboard.press('PageUp');
		await slides.waitForFunction(`${SHOWN} === 'toll-climb'`);
	});

	it('logs no error', () => {
		expect(faults).toEqual([]);
	});
});
