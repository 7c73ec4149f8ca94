/** The folder of the story to build, from the root: STORY, or else the one of this project. */
export const STORY = process.env.STORY || 'src/story';

/** The folder of the subset fonts. Style sheets refer to it as `$fonts`. */
export const FONTS = '.svelte-kit/fonts';

/** The folder of a story in the pseudo-locale: see `writePseudoStory`. */
export const PSEUDO_STORY = '.svelte-kit/pseudo';

/**
 * The folder of the build, from the root. Another story has its build in its own folder, and the
 * pseudo-locale has its build with its other files.
 */
export const BUILD = process.env.STORY_LOCALE
	? `${PSEUDO_STORY}/build`
	: process.env.STORY
		? `${STORY}/build`
		: 'build';
