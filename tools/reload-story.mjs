import { basename, join, resolve } from 'node:path';
import { normalizePath } from 'vite';
import { STORY, STORY_LINE } from './folders.mjs';
import { root } from './install.mjs';
import { lackedFiles } from './optional-files.mjs';
import { problemsOf } from './problems.mjs';
import { readStory } from './read-story.mjs';
import { StoryCheck } from './story-check.mjs';
import { MESSAGES, story, STORY_FILE } from './story.mjs';
import { chartConditions } from './chart-conditions.mjs';
import { partsOf } from './story-parts.mjs';
import { WORDS } from './words.mjs';

/** The files and folders of text and data. Most are read while a page is rendered: no module imports them. */
const INPUTS = [story.copy, story.methods ?? [], story.data, WORDS, MESSAGES]
	.flat()
	.map((path) => normalizePath(resolve(root, path)));

const isBelow = (/** @type {string} */ file, /** @type {string} */ folder) =>
	file === folder || file.startsWith(`${folder}/`);

const isIn = (/** @type {string} */ file) => INPUTS.some((input) => isBelow(file, input));

const CONFIG = normalizePath(STORY_FILE);

const FOLDER = normalizePath(resolve(root, STORY));

/**
 * What is outside the project, which Vite watches as a whole. A file inside a watched folder is left out,
 * because chokidar would no longer notice new files beside it.
 */
const WATCHED = [...new Set([FOLDER, ...INPUTS])].filter(
	(path, _, all) =>
		![normalizePath(root), ...all].some((other) => path !== other && isBelow(path, other))
);

/** What the story has, of which the server knows as it was when it started. */
const parts = () => JSON.stringify([partsOf(story), chartConditions(), lackedFiles()]);
const had = parts();

/** The script of each page in development, and the event that it sends. */
const SCRIPT = '/@reload-story';
const RENDERED = 'story:rendered';

/**
 * A Vite plugin for development: it reloads open pages when what they are rendered from changes, and
 * shows the problems of the story instead of its pages.
 * @returns {import('vite').Plugin}
 */
export function reloadStory() {
	/** When something changed last. */
	let changed = 0;
	// It starts with the first page: tests have this server too, and ask for none.
	const check = new StoryCheck();
	/** What the server reads when it starts has changed. A check that follows at once ends this one. */
	let outdated = false;
	/** The pages that wait for the check, and the problems that the last page had. */
	let waiting = 0;
	let shown = '';

	/**
	 * Checks the story anew, and shows problems on open pages, unless these show or await them already.
	 * Without problems, an outdated server starts again.
	 * @param {import('vite').ViteDevServer} server
	 */
	async function checkAnew(server) {
		const problems = await check.start();
		if (problems?.length && waiting === 0 && problems.join('\n') !== shown) {
			changed = Date.now();
			server.environments.client.hot.send({ type: 'full-reload' });
		}
		if (problems?.length !== 0 || !outdated) return;
		outdated = false;
		await server.restart();
	}

	return {
		name: 'reload-story',
		apply: 'serve',
		config: () => ({
			server: {
				// A story may be outside the project, and so may its text and its data.
				fs: { allow: [resolve(root, STORY), ...INPUTS] },
				// The builds of all stories. SvelteKit ignores what else a build writes.
				watch: { ignored: (/** @type {string} */ path) => /^build(\.|$)/.test(basename(path)) }
			}
		}),
		resolveId: (id) => (id === SCRIPT ? id : undefined),
		// It reports the time, because a file may have changed since the page was rendered.
		load: (id) =>
			id === SCRIPT
				? `const { rendered } = document.querySelector('[data-rendered]').dataset;
					import.meta.hot.send('${RENDERED}', Number(rendered));`
				: undefined,
		configureServer(server) {
			server.config.logger.info(STORY_LINE);
			server.watcher.add(WATCHED);
			server.httpServer?.once('close', () => check.stop());
			server.environments.client.hot.on(RENDERED, (rendered, client) => {
				if (rendered <= changed) client.send({ type: 'full-reload' });
			});
			server.middlewares.use(async (request, response, next) => {
				if (!request.headers.accept?.includes('text/html')) return next();
				const rendered = Date.now();
				if (!check.result) void checkAnew(server);
				waiting += 1;
				const problems = await problemsIn(server, check);
				waiting -= 1;
				shown = problems.join('\n');
				if (problems.length === 0) return next();
				server.config.logger.error(problems.join('\n'), { timestamp: true });
				const script = `<script type="module" src="${server.config.base}${SCRIPT.slice(1)}" data-rendered="${rendered}"></script>`;
				response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
				response.end(pageOf(problems, script));
			});
		},
		hotUpdate: {
			order: 'post',
			handler({ type, file, modules, server, timestamp }) {
				const { name, moduleGraph } = this.environment;
				if (name !== 'ssr' || file.includes('/.svelte-kit/')) return;
				const isInput = isIn(file);
				// No module imports a new file yet, and one that was missing may be at fault.
				const isNew = type !== 'update' && isBelow(file, FOLDER);
				if (!isInput && !isNew && file !== CONFIG && modules.length === 0) return;
				changed = Date.now();
				// The server reads these once, when it starts.
				const isOutdated = file === CONFIG || parts() !== had;
				if (isOutdated) outdated = true;
				void checkAnew(server);
				if (isOutdated) return;
				const invalidated = new Set();
				for (const module of modules)
					moduleGraph.invalidateModule(module, invalidated, timestamp, true);
				// A module that did not find it keeps the import that failed.
				if (isNew) moduleGraph.invalidateAll();
				// Vite updates components and styles in the page, but does not reload it for other modules
				// of the server.
				const isUpdated =
					/\.(svelte|css)$/.test(file) &&
					server.environments.client.moduleGraph.getModulesByFile(file)?.size;
				if (isInput || !isUpdated) {
					const payload = /** @type {const} */ ({ type: 'full-reload', triggeredBy: file });
					server.environments.client.hot.send(payload);
				}
			}
		}
	};
}

/**
 * The problems of the story as it is now: those that the check has found, or those of its text and data,
 * which are found sooner. For an error of code, the check has the sentence.
 * @param {import('vite').ViteDevServer} server
 * @param {StoryCheck} check
 * @returns {Promise<readonly string[]>}
 */
async function problemsIn(server, check) {
	if (check.problems.length > 0) return check.problems;
	try {
		const modules = await server.ssrLoadModule(join(root, 'tools/story-modules.ts'));
		readStory(/** @type {typeof import('./story-modules')} */ (modules));
		return [];
	} catch (error) {
		return problemsOf(error) ?? (await check.result) ?? check.problems;
	}
}

/**
 * @param {readonly string[]} problems
 * @param {string} script
 */
function pageOf(problems, script) {
	const title = problems.length === 1 ? 'A problem in the story' : 'Problems in the story';
	const items = problems.map((problem) => `<li>${escape(problem)}</li>`);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
li { margin: 0.5rem 0; overflow-wrap: anywhere }
</style>
${script}
</head>
<body>
<h1>${title}</h1>
<ul>
${items.join('\n')}
</ul>
<p>The page returns once the file is saved without the problem.</p>
</body>
</html>`;
}

const escape = (/** @type {string} */ text) =>
	text.replace(/[&<]/g, (character) => `&#${character.charCodeAt(0)};`);
