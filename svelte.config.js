import { rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { filesIn } from './tools/files-in.mjs';
import { writeLicences } from './tools/licences.mjs';
import { BUILD, FONTS, STORY } from './tools/folders.mjs';
import { keepReplaced, previousBuild } from './tools/previous-build.mjs';
import { replaceBuild } from './tools/replace-build.mjs';
import { writeSecurityTxt } from './tools/security-txt.mjs';
import { siteAddress } from './tools/site.mjs';
import { MESSAGES, story } from './tools/story.mjs';
import { absentPaths, partsOf } from './tools/story-parts.mjs';
import { WORDS } from './tools/words.mjs';

const address = siteAddress();
/** The base path, under which all pages live; empty if the site's address has no path. */
const base = address.pathname.replace(/\/$/, '');
const previous = previousBuild();

const has = partsOf(story);
/** The pages that the story does not have. SvelteKit requests them all the same, for their routes. */
const absent = absentPaths(has).map((path) => base + path);
/** Whether the story has everything, so that a style without an element is a mistake. */
const isComplete = Object.values(has).every(Boolean);

/** Writes the site as files, without the `__data.json` files that only SvelteKit's router requests. */
function files() {
	return {
		name: '@sveltejs/adapter-static',
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			await replaceBuild(BUILD, address, async (folder) => {
				// It would name the temporary folder.
				const log = Object.assign(() => {}, builder.log);
				await adapter({ pages: folder }).adapt({ ...builder, log });
				for (const file of filesIn(folder)) {
					if (file.endsWith('__data.json')) rmSync(join(folder, file));
				}
				writeLicences(folder, '.svelte-kit/output/client/.vite');
				writeSecurityTxt(folder, address, story);
				if (previous) keepReplaced(previous, folder);
			});
			builder.log(`Wrote site to "${BUILD}"`);
			if (!process.env.PUBLIC_ORIGIN)
				console.log(`Links begin with ${address}: set PUBLIC_ORIGIN for a site that others see.`);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// Pages have tens of thousands of these class names. They must not depend on where packages are.
		cssHash: ({ hash, filename }) =>
			`s${hash(filename.replace(/^.*(?=node_modules\/)/, '')).slice(-5)}`,
		warningFilter: ({ code }) => isComplete || code !== 'css_unused_selector'
	},
	kit: {
		alias: { $fonts: FONTS, $messages: MESSAGES, $story: STORY, $words: WORDS },
		adapter: files(),
		// A fixed version name makes two builds of the same source byte-identical.
		version: { name: process.env.npm_package_version ?? 'dev' },
		// Addresses that other sites follow must be absolute: they use this origin.
		// A story may have no file for a route, such as a snapshot of a release.
		prerender: {
			// Pictures are compressed in other threads. Meanwhile, these other pages are rendered.
			concurrency: 32,
			origin: address.origin,
			handleUnseenRoutes: 'ignore',
			handleHttpError({ path, referrer, message }) {
				// The request for a page comes from its address without the slash, and not from a link.
				const isLinked = referrer && `${referrer}/` !== path;
				if (isLinked || !absent.includes(path)) throw new Error(message);
			}
		},
		paths: { base: /** @type {'' | `/${string}`} */ (base), relative: false }
	}
};
