import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { STORY } from './folders.mjs';
import { root, stop } from './install.mjs';

const file = join(root, STORY, 'story.config.ts');
if (!existsSync(file)) stop(`STORY is “${STORY}”, expected a folder with a story.config.ts.`);

/**
 * The story's configuration for build tools. Vite imports it, because Node 20 reads no TypeScript.
 * @type {import('../src/lib/model/story-config').StoryConfig}
 */
export const story = (await runnerImport(file)).module.default;
