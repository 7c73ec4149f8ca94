import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files-in.mjs';
import { namedInPage, namedInStyles } from './named.mjs';

/** The pages that work offline. Chart pages and embeds, of which there are many, need a network. */
export const PAGES = ['', 'present/', 'present/speaker/', 'handout/', 'data/', 'methods/'];

/** The page from which slides make a file of their talk, which has all that it needs. */
const TALK_FILE = 'present/talk.html';

/** What scripts fetch of the current release of a chart, below the folder of all charts. */
const SERVED = /^[^/]+\/((drawings|tables)\/[^/]+|points)\.json$/;

/**
 * The files to precache for these pages, each with the hash of its content in the format of the
 * `integrity` attribute. A page's path is that of its folder.
 * @param {string} folder the build
 * @param {string} base the base path of the site without a trailing slash
 * @returns {[path: string, integrity: string][]} sorted by path
 * @throws Error if a page names a file that the build does not have
 */
export function keptFiles(folder, base) {
	/** @type {Map<string, string>} */
	const kept = new Map();

	/** @param {string} path @param {string} by */
	function keep(path, by) {
		if (kept.has(path)) return;
		const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(file)) throw new Error(`${by} names ${path}, which is not in ${folder}/`);
		const bytes = readFileSync(file);
		kept.set(path, `sha256-${createHash('sha256').update(bytes).digest('base64')}`);
		if (file.endsWith('.html') && path !== TALK_FILE)
			keepNamed(namedInPage(bytes.toString()), path);
		if (file.endsWith('.css')) keepNamed(namedInStyles(bytes.toString()), path);
	}

	/** @param {string[]} addresses @param {string} by */
	function keepNamed(addresses, by) {
		const site = new URL(`http://site${base}/`);
		for (const address of addresses) {
			const { href, pathname } = new URL(address, new URL(by, site));
			if (!href.startsWith(site.href)) throw new Error(`/${by} asks ${address} of another site`);
			keep(decodeURI(pathname.slice(site.pathname.length)), `/${by}`);
		}
	}

	// Drawings, data points and tables of charts have too many addresses for a page to name.
	const charts = join(folder, 'charts');
	for (const path of existsSync(charts) ? filesIn(charts) : []) {
		if (SERVED.test(path)) keep(`charts/${path}`, 'the list of drawings');
	}

	const pages = PAGES.filter((page) => existsSync(join(folder, page, 'index.html')));
	for (const page of pages) keep(page, 'the list of pages');
	if (existsSync(join(folder, TALK_FILE))) keep(TALK_FILE, 'the list of pages');
	return [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
}
