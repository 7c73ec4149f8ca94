import type { Tables } from '../chart/chart-types';
import { loadHeights } from '../data/heights';
import { readStory, type LoadedStory } from './load';
import type { StoryConfig } from './story-config';
import type { StoryDefinition, StoryParts } from './story-definition';

/** A defined story, and how to load it. */
export interface DefinedStory<T extends object = Tables> {
	definition: StoryDefinition<T>;
	/**
	 * Reads data and copy, checks them against each other and fills in the figures. While a site is
	 * built this happens once.
	 * @param changes other files to read, or other limits, than those of the story
	 * @throws InputError with a sentence for each problem: of the first file that cannot be read, or
	 * else of the story.
	 */
	loadStory: (
		changes?: Partial<Pick<StoryConfig, 'data' | 'copy' | 'methods' | 'limits'>>
	) => LoadedStory<T>;
}

/** Defines a story. For the server and the build only. */
export function defineStory<T extends object>(parts: StoryParts<T>): DefinedStory<T> {
	const definition = { ...parts, heights: parts.folder ? loadHeights(parts.folder) : {} };
	let cached: LoadedStory<T> | undefined;
	return {
		definition,
		loadStory: (changes) =>
			changes || !import.meta.env.PROD
				? readStory({ ...definition, ...changes })
				: (cached ??= readStory(definition))
	};
}
