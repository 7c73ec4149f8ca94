import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { BUILD, STORY } from './folders.mjs';
import { root, stop } from './install.mjs';
import { readOptions } from './options.mjs';
import { replaceFiles } from './replace-files.mjs';
import { serve } from './serve.mjs';

const TABLE = `${STORY}/heights.json`;
// The same as in heights.ts, which plain JavaScript cannot import.
const WIDTHS = [320, 480, 500, 600, 720];

/** The paths of the current embeds in build/. Snapshots of releases store their own heights. */
const paths = () =>
	readdirSync(join(root, BUILD, 'embed'), { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('/index.html') && !file.includes('@'))
		.map((file) => file.slice(0, -'/index.html'.length))
		.sort();

/** Measures every embed in Chromium and writes the table that snippets, oEmbed and metadata use. */
async function measure() {
	if (!existsSync(join(root, BUILD, 'embed')))
		stop(`There are no embeds in ${BUILD}/ yet: run \`npm run build\` first.`);
	const executablePath = await ensureChromium().catch((error) => stop(error.message));
	const { address, close } = await serve(0);
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	const page = await browser.newPage();
	/** @type {Record<string, Record<string, number>>} */
	const table = {};
	for (const path of paths()) {
		await page.goto(`${address}embed/${path}/`);
		await page.waitForFunction(() =>
			[...document.fonts].some(
				({ family, status }) => /Variable/.test(family) && status === 'loaded'
			)
		);
		table[path] = {};
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 400 });
			table[path][width] = await page
				.locator('main')
				.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
		}
	}
	await browser.close();
	await close();
	replaceFiles([[join(root, TABLE), `${JSON.stringify(table, null, '\t')}\n`]]);
	console.log(`${Object.keys(table).length} embeds measured: ${TABLE}`);
}

readOptions('npm run heights');
await measure();
