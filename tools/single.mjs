import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { bundling } from './bundling.mjs';
import { classicScript } from './classic-script.mjs';
import { componentBuild } from './component-build.mjs';
import { BUILD } from './folders.mjs';
import { root } from './install.mjs';
import { readOptions } from './options.mjs';
import { replaceBuild } from './replace-build.mjs';
import { closed, singleScript, stylesIn, withFontsInside } from './single-script.mjs';
import { siteOfBuild } from './site.mjs';
import { story } from './story.mjs';

const BUILT = resolve(root, BUILD);
const FILE = `${story.slug}.html`;
const SERVED = 'src/routes/single/single.server.ts';
const START = 'src/routes/single/hydrate-single.ts';
const WATCH = 'src/lib/views/single/watch-file.ts';
/** The temporary folder for the server bundle, which runs here. */
const WORKSHOP = join(root, '.svelte-kit/single');

/**
 * Renders the views and builds the styles of all their components: the client's build omits the
 * styles of components that it never renders.
 * @param {string} site the full address of the site, with a trailing slash
 * @returns {Promise<import('../src/routes/single/single.server').SingleParts & { style: string }>}
 */
async function served(site) {
	rmSync(WORKSHOP, { recursive: true, force: true });
	mkdirSync(WORKSHOP, { recursive: true });
	const built = await build({
		...componentBuild(),
		build: {
			...bundling.build,
			ssr: SERVED,
			ssrEmitAssets: true,
			cssCodeSplit: false,
			outDir: WORKSHOP,
			rolldownOptions: {
				...bundling.build.rolldownOptions,
				output: { entryFileNames: 'served.mjs' }
			}
		}
	});
	const { singleParts } = await import(pathToFileURL(join(WORKSHOP, 'served.mjs')).href);
	return { ...(await singleParts(site)), style: stylesIn(built) };
}

readOptions('npm run build:single');
const site = siteOfBuild(BUILT);
const { title, views, files, style: drawn } = await served(site.href);
const { script, style } = await singleScript(START);
const watch = (await classicScript(resolve(WATCH))).code;
const styles = withFontsInside(style + drawn);
const icon = readFileSync(join(BUILT, 'favicon.svg')).toString('base64');
const templates = Object.entries(views)
	.filter(([view]) => view !== 'story')
	.map(
		([view, page]) =>
			`<template data-view="${view}" data-title="${page.title}">${page.html}</template>`
	);
const file = [
	'<!doctype html>',
	`<html lang="${story.locale}"><head><meta charset="utf-8">`,
	'<meta name="viewport" content="width=device-width, initial-scale=1">',
	`<meta name="color-scheme" content="light dark"><title>${title}</title>`,
	// Search engines that find the file on the site are sent to the story.
	`<link rel="canonical" href="${site.href}">`,
	`<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}">`,
	`<script data-watch>${closed(watch)}</script>`,
	`<style>${closed(styles)}</style></head>`,
	`<body><div data-page>${views.story.html}</div>`,
	...templates,
	files,
	`<script>${closed(script)}</script>`,
	'</body></html>',
	''
].join('\n');
await replaceBuild(BUILT, site, (folder) => {
	cpSync(BUILT, folder, { recursive: true, preserveTimestamps: true });
	writeFileSync(join(folder, FILE), file);
});
const size = Math.round(readFileSync(join(BUILT, FILE)).length / 1000);
console.log(`${BUILD}/${FILE}: ${Object.keys(views).join(', ')} in one file, ${size} kB`);
