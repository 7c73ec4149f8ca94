import { normalizePath } from 'vite';
import { story, STORY_FILE } from './story.mjs';

const file = normalizePath(STORY_FILE);

/**
 * A Vite plugin that gives the story's modules the configuration that the build tools have: with paths
 * from the root, and other files than `story.config.ts` names in the pseudo-locale.
 * @returns {import('vite').Plugin}
 */
export function storyConfig() {
	return {
		name: 'story-config',
		enforce: 'pre',
		load: (id) => (id === file ? `export default ${JSON.stringify(story)};` : undefined)
	};
}
