import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfigFromFile } from 'vite';
import { STORY } from './folders.mjs';
import { root, stop } from './install.mjs';

const file = join(root, STORY, 'story.config.ts');
if (!existsSync(file)) stop(`STORY is “${STORY}”, expected a folder with a story.config.ts.`);
// Vite loads TypeScript on every supported version of Node, and accepts any object as a config.
const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, file, root);
if (!loaded) throw new Error(`${file} has no default export`);

/** The story's configuration for build tools. */
export const story = /** @type {import('../src/lib/model/story-config').StoryConfig} */ (
	/** @type {unknown} */ (loaded.config)
);
