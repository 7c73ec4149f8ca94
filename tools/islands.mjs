import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { bundling } from './bundling.mjs';
import { componentBuild } from './component-build.mjs';
import { LICENCES } from './licences.mjs';
import { story } from './story.mjs';

/** Where SvelteKit collects the client's files. It empties the folder first and copies it last. */
const CLIENT = '.svelte-kit/output/client';

/**
 * Chromium compiles all functions of a script that starts with this line while it loads, in another
 * thread, instead of each function when it is first called. Hydrating a page calls most of them.
 * Other browsers ignore it. See https://v8.dev/blog/explicit-compile-hints
 */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad';

/**
 * Puts all modules that a page imports at once into one chunk, beside that of the entry. The entry
 * awaits modules that are imported later and import the others: in one chunk with these, it would
 * deadlock.
 * @param {string} entry
 * @param {boolean} fetchesAll the page fetches all that it imports later as soon as it is idle: one
 * chunk of it compresses better than several
 */
function entryApart(entry, fetchesAll) {
	const whole = resolve(entry);
	/** @type {Set<string>} */
	const imported = new Set();
	/** @type {import('vite').Plugin} */
	const plugin = {
		name: 'entry-apart',
		buildEnd() {
			const add = (/** @type {string} */ id) => {
				if (imported.has(id)) return;
				imported.add(id);
				this.getModuleInfo(id)?.importedIds.forEach(add);
			};
			add(whole);
		}
	};
	const test = (/** @type {string} */ id) => id !== whole && imported.has(id);
	const isLater = (/** @type {string} */ id) => id !== whole && !imported.has(id);
	const later = fetchesAll ? [{ name: 'later', test: isLater }] : [];
	return { plugin, codeSplitting: { groups: [{ name: 'main', test }, ...later] } };
}

/** The folder with the lists of the modules in the scripts of a story. */
export const modulesFolder = (/** @type {string} */ slug) => `.svelte-kit/modules/${slug}`;

/**
 * Lists the modules of each script of an island in a file, from which a test reads what readers are
 * sent.
 * @param {string} entry
 * @returns {import('vite').Plugin}
 */
const listModules = (entry) => ({
	name: 'list-modules',
	writeBundle(_, bundle) {
		const scripts = Object.values(bundle).flatMap((file) =>
			file.type === 'chunk'
				? {
						file: file.fileName,
						modules: Object.entries(file.modules)
							.filter(([, { renderedLength }]) => renderedLength > 0)
							.map(([id, { renderedLength }]) => [relative('.', id), renderedLength])
					}
				: []
		);
		const folder = modulesFolder(story.slug);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, `${basename(entry)}.json`), JSON.stringify(scripts));
	}
});

/**
 * Builds the scripts that hydrate an island, and its style sheet: the server build omits the styles of
 * components that it never renders. Each island is built separately: a page loads one of them, and a
 * chunk that islands share would be larger than what either needs, and cost one more request.
 * @param {string} entry the module that hydrates, relative to the project
 * @param {boolean} fetchesAll the page fetches all that it imports later
 */
export function buildIsland(entry, fetchesAll) {
	const { plugin, codeSplitting } = entryApart(entry, fetchesAll);
	return build({
		...componentBuild([listModules(entry), plugin]),
		build: {
			...bundling.build,
			outDir: CLIENT,
			emptyOutDir: false,
			manifest: `.vite/${entry}.json`,
			license: { fileName: `.vite/${entry}${LICENCES}` },
			// One style sheet for each island.
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: {
				...bundling.build.rolldownOptions,
				input: entry,
				output: {
					entryFileNames: '_app/immutable/entry/[name].[hash].js',
					chunkFileNames: '_app/immutable/chunks/[hash].js',
					assetFileNames: '_app/immutable/assets/[name].[hash][extname]',
					postBanner: ({ name }) => (name === 'main' ? COMPILED_AHEAD : ''),
					codeSplitting
				}
			}
		}
	});
}
