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

/**
 * Chromium loads the suggestions of its address bar with each page, in two processes: almost half
 * of the processor time that it takes to open the story.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * The features that Playwright turns off. Of several lists, Chromium reads only the last one:
 * `browser-features.test.ts` checks that this one is complete.
 */
const PLAYWRIGHT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion'
];

export const FEATURES_OFF = [...PLAYWRIGHT, ...ADDRESS_BAR];

export const ARGS = [
	`--disable-features=${FEATURES_OFF.join(',')}`,
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Wheel scrolling is instant, so that no test waits for the browser's animation.
	'--disable-smooth-scrolling'
];

/** Playwright's message in the page's console when it blocks a service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Chromium warns of this when it has the font in memory, from a page that it showed before. */
const FONT_IN_MEMORY = /\.woff2 was preloaded using link preload but not used/;

export interface StoryOptions {
	/** Relative to the story's address, with a fragment: `#toll-climb`. */
	path?: string;
	/** In CSS pixels. */
	viewport?: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	/** `reduce` unless a test is about motion, because charts then settle faster. */
	reducedMotion?: 'reduce' | 'no-preference';
	javaScriptEnabled?: boolean;
	/**
	 * The page hydrates only when it is touched, so nothing waits for that. Unless it is an embed,
	 * nothing calls it either: to the browser, a call from a test is the act of a person.
	 */
	asleep?: boolean;
	/** The event to wait for: `load` unless that may never happen. */
	until?: 'load' | 'commit';
	/** `block` unless a test is about the worker, which would answer requests that tests observe. */
	serviceWorkers?: 'allow' | 'block';
	/** Touch as well as a mouse. */
	hasTouch?: boolean;
	/** The permissions that the reader has granted: `clipboard-write`. */
	permissions?: string[];
	/** Called with the page before it navigates. */
	before?: (page: Page) => unknown;
}

export interface OpenStory {
	page: Page;
	context: BrowserContext;
	/** Errors and warnings of the console, and uncaught errors. */
	complaints: string[];
	/** Requests to other origins: the story makes none. */
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

/** Makes contexts: a browser, or one with a reader's settings. */
export interface Contexts {
	newContext(options: BrowserContextOptions): Promise<BrowserContext>;
}

/** A browser with the Chromium profile in a folder. It has only one context. */
export function openBrowserOf(folder: string): Contexts {
	const executablePath = executable();
	return {
		newContext: (options) =>
			chromium.launchPersistentContext(folder, { executablePath, args: ARGS, ...options })
	};
}

/** Waits for the font of an embed, which arrives after the first paint and may move what a test clicks. */
async function awaitEmbedFont(page: Page): Promise<void> {
	await page.waitForFunction(() => !document.querySelector('style[data-face][media]'));
	await page.evaluate(async () => {
		// Only a layout requests the font.
		document.body.getBoundingClientRect();
		await document.fonts.ready;
	});
}

/** Opens the story in a new context, and waits until it is interactive. */
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
		const expected = message.text() === BLOCKED || FONT_IN_MEMORY.test(message.text());
		if (complains && !expected) complaints.push(message.text());
	});
	const page = await context.newPage();
	await before?.(page);
	await page.goto(address.href, { waitUntil: until });
	if (options.javaScriptEnabled !== false) {
		if (!asleep) await page.waitForSelector('html[data-hydrated]');
		else if (until === 'load' && path.startsWith('embed/')) await awaitEmbedFont(page);
	}
	return { page, context, complaints, elsewhere, close: () => context.close() };
}
