import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import spawn from 'nano-spawn';
import { copyProject } from '../../support/copy-project';
import { writeLongStory } from './write-long-story';

const STORY = 'long-story';

/** Builds the page of the story alone: the pages of hundreds of charts would take many minutes. */
const CONFIG = `import adapter from '@sveltejs/adapter-static';
import config from './site.config.js';

config.kit.adapter = adapter({ pages: '${STORY}/build', strict: false });
config.kit.prerender = { ...config.kit.prerender, crawl: false, entries: ['/'] };
export default config;
`;

/** A story of generated steps. */
export interface LongStory {
	/** The folder of its build. */
	build: string;
	/** The file of its text. */
	copy: string;
}

/**
 * Builds a story of generated steps and rows, in a copy of the project.
 * @param folder an empty one, for the copy
 * @throws {Error} with the output of a build that fails
 */
export async function buildLongStory(folder: string, steps: number): Promise<LongStory> {
	const story = join(copyProject(folder), STORY);
	writeLongStory(story, steps);
	renameSync(join(folder, 'svelte.config.js'), join(folder, 'site.config.js'));
	writeFileSync(join(folder, 'svelte.config.js'), CONFIG);
	const env = { STORY, NODE_ENV: 'production', PUBLIC_ORIGIN: '' };
	await spawn('npm', ['run', 'build'], { cwd: folder, env });
	return { build: join(story, 'build'), copy: join(story, 'copy.md') };
}
