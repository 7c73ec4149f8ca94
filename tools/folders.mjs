import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { root } from './install.mjs';

/**
 * A path as tools name it: from the root of the project with slashes, or absolute outside it.
 * @param {string} path
 * @param {string} [folder] the folder that it is relative to; the root by default
 */
export function fromRoot(path, folder = root) {
	const whole = resolve(root, folder, path);
	const inside = relative(root, whole);
	return (/^\.\.|^$/.test(inside) || isAbsolute(inside) ? whole : inside).replaceAll('\\', '/');
}

/** STORY without symbolic links, which Vite resolves too. */
const named = resolve(root, process.env.STORY || 'src/story');

/** The folder of the story to build: STORY, or else the one of this project. It may be outside it. */
export const STORY = fromRoot(existsSync(named) ? realpathSync(named) : named);

/** Says which story a command is about. */
export const STORY_LINE = `Story: ${STORY}${process.env.STORY ? '' : ' (STORY is not set)'}`;

/** The folder of the subset fonts. Style sheets refer to it as `$fonts`. */
export const FONTS = '.svelte-kit/fonts';

/** The folder of a story in the pseudo-locale: see `writePseudoStory`. */
export const PSEUDO_STORY = '.svelte-kit/pseudo';

/**
 * The folder of the build. Another story has its build in its own folder, and the pseudo-locale has its
 * build with its other files.
 */
export const BUILD = process.env.STORY_LOCALE
	? `${PSEUDO_STORY}/build`
	: process.env.STORY
		? `${STORY}/build`
		: 'build';

/** The scripts for host pages in a build whose names have a hash. Pages elsewhere name them for good. */
export const VERSIONED = /^embed\/(v1|element)\.[\w-]{8,}\.js$/;
