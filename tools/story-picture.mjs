// Usage: npm run picture, after a build: takes the picture of the scroll view in the README.
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { root } from './install.mjs';
import { readOptions } from './options.mjs';
import { serve } from './serve.mjs';

/** The step that it shows, and where its text begins: below the bar, in pixels. */
const STEP = 'west-virginia-figure';
const TOP = 240;
const PICTURE = 'docs/story.png';

readOptions('npm run picture');
const browser = await launchChromium();
const { address, close } = await serve(0);
const page = await browser.newPage({
	viewport: { width: 1280, height: 800 },
	colorScheme: 'light',
	reducedMotion: 'reduce'
});
// A font that misses the first paint would otherwise be left out.
await page.route('**/*.css', async (route) => {
	const response = await route.fetch();
	const css = await response.text();
	await route.fulfill({
		response,
		body: css.replaceAll('font-display:optional', 'font-display:block')
	});
});
await page.goto(`${address}#${STEP}`);
await page.evaluate(() => document.fonts.ready.then(() => undefined));
await page.waitForSelector('html[data-hydrated]');
await page.locator(`[id="${STEP}"]`).evaluate((step, top) => {
	scrollTo(0, scrollY + step.getBoundingClientRect().top - top);
}, TOP);
await page.waitForSelector(
	`html[data-step="${STEP}"] [data-part="stage"] [data-state="${STEP}"][data-settled="true"] svg[role="img"]`
);
await page.screenshot({ path: join(root, PICTURE) });
await browser.close();
await close();
console.log(`Wrote ${PICTURE}`);
