import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { codeFault } from './code-fault.mjs';
import { configFaults } from './config-faults.mjs';
import { folderFaults } from './folder-faults.mjs';
import { fromRoot, PSEUDO_STORY, STORY } from './folders.mjs';
import { root, stop } from './install.mjs';
import { messagesOf } from './messages.mjs';
import { problemsOf } from './problems.mjs';
import { PSEUDO, writePseudoStory } from './pseudo-locale.mjs';

/** @typedef {import('../src/lib/model/story-config').StoryConfig} StoryConfig */

const FILE = `${STORY}/story.config.ts`;

/** The file of the story's configuration. */
export const STORY_FILE = resolve(root, FILE);
if (!existsSync(STORY_FILE)) stop(`STORY is “${STORY}”, expected a folder with a story.config.ts.`);
const unread = folderFaults(STORY);
if (unread.length > 0) stop(unread.join('\n'));

/** The configuration as the file has it. Exits with a sentence for each fault. */
async function readConfig() {
	try {
		const { default: config } = (await runnerImport(STORY_FILE)).module;
		const faults = configFaults(config, FILE);
		return faults.length > 0 ? stop(faults.join('\n')) : /** @type {StoryConfig} */ (config);
	} catch (error) {
		return stop((problemsOf(await codeFault(error)) ?? []).join('\n'));
	}
}
const config = await readConfig();

/** The same with paths from the root, where tools and pages read the files. */
const written = {
	...config,
	folder: STORY,
	data: fromRoot(config.data, STORY),
	copy: fromRoot(config.copy, STORY),
	methods: config.methods && fromRoot(config.methods, STORY),
	theme: config.theme && {
		...config.theme,
		icon: config.theme.icon && fromRoot(config.theme.icon, STORY)
	}
};

/** There is one: the check of the configuration has found it. */
const folder = messagesOf(written.locale) ?? '';

const locale = process.env.STORY_LOCALE;
if (locale && locale !== PSEUDO)
	stop(`STORY_LOCALE is “${locale}”, expected “${PSEUDO}”, the pseudo-locale, or none.`);
const translated = locale
	? writePseudoStory(written, folder, PSEUDO_STORY)
	: { story: written, messages: folder };

/** The story's configuration for build tools. Vite imports it, because Node 20 reads no TypeScript. */
export const { story } = translated;

/** The folder of the messages to build, from the root: those in the story's language. */
export const MESSAGES = translated.messages;
