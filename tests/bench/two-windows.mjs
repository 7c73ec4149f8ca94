import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../tools/chromium.mjs';
import { root, stop } from '../../tools/install.mjs';
import { BUILD } from '../../tools/folders.mjs';
import { readOptions } from '../../tools/options.mjs';
import { serve } from '../../tools/serve.mjs';

/** The number of steps to measure in each window. */
const STEPS = 100;

/** The key for step `i`: ten steps forward, ten back, so that every key press changes the step. */
const keyAt = (/** @type {number} */ i) => (i % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');

/**
 * Runs in a page: records when a key is pressed and when the step changes, in milliseconds since
 * 1970, on the clock that all windows of a machine share.
 */
function watch() {
	const moments = { pressed: 0, changed: 0 };
	const now = () => performance.timeOrigin + performance.now();
	addEventListener('keydown', () => (moments.pressed = now()), { capture: true });
	new MutationObserver(() => (moments.changed = now())).observe(document.documentElement, {
		attributeFilter: ['data-step']
	});
	Object.assign(window, { moments });
}

/** @param {import('playwright-core').Page} page @returns {Promise<{ pressed: number, changed: number }>} */
const momentsOf = (page) => page.evaluate(() => Reflect.get(window, 'moments'));

/** @param {import('playwright-core').Page} page */
const stepOf = (page) => page.evaluate(() => document.documentElement.dataset.step ?? '');

/**
 * Advances one window and measures how long the other takes to show the step.
 * @param {import('playwright-core').Page} from
 * @param {import('playwright-core').Page} to
 * @returns {Promise<number[]>} in milliseconds
 */
async function follow(from, to) {
	const times = [];
	for (let i = 0; i < STEPS; i += 1) {
		const before = await stepOf(to);
		await from.keyboard.press(keyAt(i));
		await to.waitForFunction((step) => document.documentElement.dataset.step !== step, before);
		times.push((await momentsOf(to)).changed - (await momentsOf(from)).pressed);
	}
	return times.sort((a, b) => a - b);
}

/** @param {string} name @param {number[]} times sorted */
function say(name, times) {
	const at = (/** @type {number} */ share) =>
		(times[Math.floor((times.length - 1) * share)] ?? NaN).toFixed(1);
	console.log(`${name}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, at most ${at(1)} ms`);
}

/** Measures how soon one window of a talk follows the other. It enforces no limit. */
async function measure() {
	if (!existsSync(resolve(root, BUILD, 'present/index.html')))
		stop(`There is no deck in ${BUILD}/ yet: run \`npm run build\` first.`);
	const browser = await launchChromium();
	const { address, close } = await serve(0);
	try {
		const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
		const slides = await context.newPage();
		await slides.goto(new URL('present/', address).href);
		await slides.waitForSelector('html[data-hydrated]');
		const opened = context.waitForEvent('page');
		await slides.keyboard.press('s');
		const speaker = await opened;
		await speaker.waitForSelector('html[data-hydrated]');
		for (const page of [slides, speaker]) await page.evaluate(watch);
		say('slides to speaker', await follow(slides, speaker));
		say('speaker to slides', await follow(speaker, slides));
	} finally {
		await browser.close();
		await close();
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	readOptions('node tests/bench/two-windows.mjs');
	measure().catch((/** @type {Error} */ error) => stop(error.message));
}
