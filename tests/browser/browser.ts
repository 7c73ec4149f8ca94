import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findChromium } from '../../tools/chromium.mjs';

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export interface StoryOptions {
	/** Below the story's own address, with a fragment: `#toll-climb`. */
	path?: string;
	/** In CSS pixels. */
	viewport?: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	/** `reduce` unless motion is what is tested: a settled chart is quicker to wait for. */
	reducedMotion?: 'reduce' | 'no-preference';
	javaScriptEnabled?: boolean;
	serviceWorkers?: 'allow' | 'block';
}

export interface OpenStory {
	page: Page;
	context: BrowserContext;
	/** Errors and warnings of the console, and what the page threw. */
	complaints: string[];
	/** Addresses asked of any other origin: the story asks none. */
	elsewhere: string[];
	close: () => Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
	const executablePath = await findChromium();
	if (!executablePath) throw new Error('There is no Chromium: `npm test` installs one.');
	return chromium.launch({ executablePath, args: ARGS });
}

/** Opens the story in a context of its own, once it is interactive. */
export async function openStory(browser: Browser, options: StoryOptions = {}): Promise<OpenStory> {
	const { path = '', javaScriptEnabled = true, reducedMotion = 'reduce' } = options;
	const context = await browser.newContext({
		viewport: options.viewport ?? { width: 1280, height: 800 },
		colorScheme: options.colorScheme ?? 'light',
		serviceWorkers: options.serviceWorkers ?? 'allow',
		reducedMotion,
		javaScriptEnabled
	});
	const address = new URL(path, inject('origin'));
	const complaints: string[] = [];
	const elsewhere: string[] = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== address.origin) elsewhere.push(url.href);
	});
	const page = await context.newPage();
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	await page.goto(address.href);
	if (javaScriptEnabled) await page.waitForSelector('html[data-hydrated]');
	return { page, context, complaints, elsewhere, close: () => context.close() };
}

/** The id of the active step, or `null` before there is one. */
export function activeStep(page: Page): Promise<string | null> {
	return page.getAttribute('html', 'data-step');
}

/** Waits until a step is active and every chart in the window has come to rest. */
export async function untilStep(page: Page, id: string): Promise<void> {
	await page.waitForFunction((step) => {
		const inView = (element: Element) => {
			const { top, bottom, width } = element.getBoundingClientRect();
			return width > 0 && bottom > 0 && top < innerHeight;
		};
		const charts = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
		return (
			document.documentElement.dataset.step === step &&
			charts.filter(inView).every((chart) => chart.dataset.settled === 'true')
		);
	}, id);
}

/** The ids of the steps, in the order of the page. */
export function stepIds(page: Page): Promise<string[]> {
	return page.$$eval('body [data-step]', (steps) => steps.map(({ id }) => id));
}

/** Scrolls a step's top just above the line that makes it the active one, and waits until it is. */
export async function scrollToStep(page: Page, id: string): Promise<void> {
	await page.$eval(`[id="${id}"]`, (step) => {
		scrollBy({ top: step.getBoundingClientRect().top - innerHeight * 0.55, behavior: 'instant' });
	});
	await untilStep(page, id);
}
