import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files-in.mjs';
import { namedInPage, namedInStyles } from './named.mjs';

/** The page that works offline after one visit to it. */
const STORY = [''];

/** The pages that work offline after slides have been opened. */
const TALK = ['present/', 'present/speaker/', 'handout/'];

/** The pages that work offline after each was visited. Chart pages, of which there are many, do not. */
const VISITED = ['data/', 'methods/'];

export const PAGES = [...STORY, ...TALK, ...VISITED];

/** The page from which slides make a file of their talk, which has all that it needs. */
const TALK_FILE = 'present/talk.html';

/** What scripts fetch of the current release of a chart, below the folder of this version's files. */
const SERVED = /^charts\/[^/]+\/((drawings|tables)\/[^/]+|points)\.json$/;

/** The pictures of steps, which pages show only in print and where they have no room for charts. */
const STILLS = /\.still-\d+\.svg$/;

/**
 * A file with the hash of its content in the format of the `integrity` attribute. A page's path is
 * that of its folder.
 * @typedef {[path: string, integrity: string]} KeptFile
 */

/**
 * The files to cache: those of the story, what a talk needs besides, and what is cached once it has been
 * fetched. Each is in one list, sorted by path.
 * @param {string} folder the build
 * @param {string} base the base path of the site without a trailing slash
 * @returns {{ story: KeptFile[], talk: KeptFile[], more: KeptFile[] }}
 * @throws Error if a page names a file that the build does not have
 */
export function keptFiles(folder, base) {
	/** @type {Set<string>} */
	const known = new Set();
	/** @type {Map<string, string>} */
	let kept = new Map();

	/** @param {string} path @param {string} by */
	function keep(path, by) {
		if (known.has(path)) return;
		known.add(path);
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

	// Another version's files may be there for pages that were opened before a deployment.
	const story = readFileSync(join(folder, 'index.html'), 'utf8');
	const [, versioned = 'v/'] = /\bdata-files="[^"]*\/(v\/[^"]+)"/.exec(story) ?? [];
	const served = filesIn(folder).filter((file) => file.startsWith(versioned));

	/** @param {string[]} pages @param {string[]} unnamed files that no page names */
	function list(pages, unnamed) {
		kept = new Map();
		for (const page of pages)
			if (existsSync(join(folder, page, 'index.html'))) keep(page, 'the list of pages');
		for (const file of unnamed) keep(file, 'the list of files');
		return [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
	}
	const talkFile = [TALK_FILE].filter((file) => existsSync(join(folder, file)));
	const drawn = served.filter((file) => SERVED.test(file.slice(versioned.length)));
	return {
		story: list(STORY, []),
		talk: list(TALK, [...drawn, ...talkFile]),
		more: list(
			VISITED,
			served.filter((file) => STILLS.test(file))
		)
	};
}
