import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { PSEUDO_STORY, STORY } from './folders.mjs';
import { root, stop } from './install.mjs';
import { messagesOf } from './messages.mjs';
import { PSEUDO, writePseudoStory } from './pseudo-locale.mjs';

/** The file of the story's configuration. */
export const STORY_FILE = join(root, STORY, 'story.config.ts');
if (!existsSync(STORY_FILE)) stop(`STORY is “${STORY}”, expected a folder with a story.config.ts.`);

/** @type {import('../src/lib/model/story-config').StoryConfig} */
const written = (await runnerImport(STORY_FILE)).module.default;

const locale = process.env.STORY_LOCALE;
if (locale && locale !== PSEUDO)
	stop(`STORY_LOCALE is “${locale}”, expected “${PSEUDO}”, the pseudo-locale, or none.`);
const translated = locale
	? writePseudoStory(written, messagesOf(written.locale), PSEUDO_STORY)
	: { story: written, messages: messagesOf(written.locale) };

/** The story's configuration for build tools. Vite imports it, because Node 20 reads no TypeScript. */
export const { story } = translated;

/** The folder of the messages to build, from the root: those in the story's language. */
export const MESSAGES = translated.messages;
