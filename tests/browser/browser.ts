import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type LaunchOptions,
	type Page
} from 'playwright-core';
import { inject } from 'vitest';
import { findChromium } from '../../tools/chromium.mjs';

export const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// A turn of the wheel arrives at once, so that no test waits for the browser's own glide.
	'--disable-smooth-scrolling'
];

/** What Playwright says in the page's console where it blocks a service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

export interface StoryOptions {
	/** Below the story's own address, with a fragment: `#toll-climb`. */
	path?: string;
	/** In CSS pixels. */
	viewport?: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	/** `reduce` unless motion is what is tested: a settled chart is quicker to wait for. */
	reducedMotion?: 'reduce' | 'no-preference';
	javaScriptEnabled?: boolean;
	/** The page becomes live only when it is touched: nothing waits for that. */
	asleep?: boolean;
	/** Until when the page is waited for; the event `load` unless that may never come. */
	until?: 'load' | 'commit';
	/** `block` unless the worker is what is tested: it would answer what a test wants to see asked. */
	serviceWorkers?: 'allow' | 'block';
	/** A finger as well as a mouse. */
	hasTouch?: boolean;
	/** What the reader has allowed the page: `clipboard-write`. */
	permissions?: string[];
	/** Called with the page before it goes anywhere. */
	before?: (page: Page) => Promise<unknown>;
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

function executable(): string {
	const path = findChromium();
	if (!path) throw new Error('There is no Chromium: `npm test` installs one.');
	return path;
}

export async function openBrowser(options: LaunchOptions = {}): Promise<Browser> {
	return chromium.launch({ executablePath: executable(), args: ARGS, ...options });
}

/** What contexts are made in: a browser, or one that has a reader's own settings. */
export interface Contexts {
	newContext(options: BrowserContextOptions): Promise<BrowserContext>;
}

/** A browser with the settings that a folder holds, as Chromium keeps them; it has one context alone. */
export function openBrowserOf(folder: string): Contexts {
	const executablePath = executable();
	return {
		newContext: (options) =>
			chromium.launchPersistentContext(folder, { executablePath, args: ARGS, ...options })
	};
}

/** Opens the story in a context of its own, once it is interactive. */
export async function openStory(browser: Contexts, options: StoryOptions = {}): Promise<OpenStory> {
	const { path = '', before, asleep = false, until = 'load', ...wishes } = options;
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		colorScheme: 'light',
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
		...wishes
	});
	const address = new URL(path, inject('origin'));
	const complaints: string[] = [];
	const elsewhere: string[] = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== address.origin) elsewhere.push(url.href);
	});
	context.on('weberror', (error) => complaints.push(String(error.error())));
	context.on('console', (message) => {
		const complains = ['error', 'warning'].includes(message.type());
		if (complains && message.text() !== BLOCKED) complaints.push(message.text());
	});
	const page = await context.newPage();
	await before?.(page);
	await page.goto(address.href, { waitUntil: until });
	if (options.javaScriptEnabled !== false && !asleep)
		await page.waitForSelector('html[data-hydrated]');
	return { page, context, complaints, elsewhere, close: () => context.close() };
}
