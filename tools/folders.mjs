/** The folder of the story to build, from the root: STORY, or else the one of this project. */
export const STORY = process.env.STORY || 'src/story';

/** The folder of the subset fonts. Style sheets refer to it as `$fonts`. */
export const FONTS = '.svelte-kit/fonts';

/** The folder of the build, from the root. Another story has its build in its own folder. */
export const BUILD = process.env.STORY ? `${STORY}/build` : 'build';
