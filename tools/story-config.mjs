import { story, STORY_FILE } from './story.mjs';

/**
 * A Vite plugin that gives the story's modules the configuration that the build tools have, which
 * names other files than `story.config.ts` in the pseudo-locale.
 * @returns {import('vite').Plugin}
 */
export function storyConfig() {
	return {
		name: 'story-config',
		enforce: 'pre',
		load: {
			filter: { id: STORY_FILE },
			handler: () => `export default ${JSON.stringify(story)};`
		}
	};
}
