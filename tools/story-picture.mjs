// Usage: npm run picture, after a build: takes the picture of a step in the README.
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { root, stop } from './install.mjs';
import { readOptions } from './options.mjs';
import { serve } from './serve.mjs';
import { useWebFonts } from './web-fonts.mjs';

/** How far the step is below the upper edge of the window, in pixels. */
const TOP = 240;
const PICTURE = 'docs/story.png';

const { step } = readOptions(
	'npm run picture',
	{ step: 'the id of a step' },
	process.argv.slice(2)
);
if (!step) stop('Expected --step with the id of a step.');
const browser = await launchChromium();
const { address, close } = await serve(0);
const page = await browser.newPage({
	viewport: { width: 1280, height: 800 },
	colorScheme: 'light',
	reducedMotion: 'reduce'
});
await useWebFonts(page);
await page.goto(`${address}#${step}`);
await page.evaluate(() => document.fonts.ready.then(() => undefined));
await page.waitForSelector('html[data-hydrated]');
await page.locator(`[id="${step}"]`).evaluate((section, top) => {
	scrollTo(0, scrollY + section.getBoundingClientRect().top - top);
}, TOP);
await page.waitForSelector(
	`html[data-step="${step}"] [data-part="stage"] [data-state="${step}"][data-settled="true"] svg[role="img"]`
);
await page.screenshot({ path: join(root, PICTURE) });
await browser.close();
await close();
console.log(`Wrote ${PICTURE}`);
