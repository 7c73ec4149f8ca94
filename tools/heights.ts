import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import type { HeightGroup } from '../src/lib/data/heights';
import { WIDTHS } from '../src/lib/views/embed/heights';
import { launchChromium } from './chromium.mjs';
import { filesIn } from './files-in.mjs';
import { BUILD, STORY } from './folders.mjs';
import { root, stop } from './install.mjs';
import { readOptions } from './options.mjs';
import { replaceFiles } from './replace-files.mjs';
import { serve } from './serve.mjs';

const EMBEDS = resolve(root, BUILD, 'embed');

/** Measures the embed that a page shows. */
async function measure(page: Page): Promise<HeightGroup['heights']> {
	await page.waitForFunction(() =>
		[...document.fonts].some(({ family, status }) => /Variable/.test(family) && status === 'loaded')
	);
	const heights: HeightGroup['heights'] = {};
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 400 });
		heights[width] = await page
			.locator('main')
			.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
	}
	return heights;
}

readOptions('npm run heights');
if (!existsSync(EMBEDS)) stop(`There are no embeds in ${BUILD}/ yet: run \`npm run build\` first.`);
const browser = await launchChromium();
const { address, close } = await serve(0);
const page = await browser.newPage();
const charts: Record<string, HeightGroup[]> = {};
// Snapshots of releases, in folders that start with @, have no heights.
const paths = filesIn(EMBEDS)
	.filter((file) => file.endsWith('/index.html') && !file.includes('@'))
	.map((file) => file.slice(0, -'/index.html'.length))
	// The embed of the whole chart comes before those of its steps.
	.sort();
for (const path of paths) {
	await page.goto(`${address}embed/${path}/`);
	const heights = await measure(page);
	const groups = (charts[path.split('/')[0] ?? ''] ??= []);
	const same = groups.find((group) => isDeepStrictEqual(group.heights, heights));
	if (same) same.embeds.push(path);
	else groups.push({ embeds: [path], heights });
}
await browser.close();
await close();
const files = Object.entries(charts).map(async ([chart, groups]) => {
	const folder = `${STORY}/charts/${chart}`;
	if (!existsSync(resolve(root, folder))) {
		stop(`There is no folder ${folder}/, expected it to hold the chart “${chart}”.`);
	}
	const file = resolve(root, folder, `${chart}-heights.json`);
	const options = { ...(await resolveConfig(file)), parser: 'json' };
	return [file, await format(JSON.stringify(groups), options)] as const;
});
replaceFiles(await Promise.all(files));
console.log(`${paths.length} embeds measured: ${STORY}/charts/*/*-heights.json`);
