import type { Tables } from '../chart/chart-types';
import { readStory, type LoadedStory } from './load';
import type { StoryConfig } from './story-config';
import type { StoryDefinition } from './story-definition';

/** A defined story, and how to load it. */
export interface DefinedStory<T extends object = Tables> {
	definition: StoryDefinition<T>;
	/**
	 * Reads data and copy, checks them against each other and fills in the figures. While a site is
	 * built this happens once.
	 * @param paths other files to read than those of the story
	 * @throws InputError with a sentence for each problem: of the first file that cannot be read, or
	 * else of the story.
	 */
	loadStory: (paths?: Partial<Pick<StoryConfig, 'data' | 'copy' | 'methods'>>) => LoadedStory<T>;
}

/** Defines a story. For the server and the build only. */
export function defineStory<T extends object>(definition: StoryDefinition<T>): DefinedStory<T> {
	let cached: LoadedStory<T> | undefined;
	return {
		definition,
		loadStory: (paths) =>
			paths || !import.meta.env.PROD
				? readStory({ ...definition, ...paths })
				: (cached ??= readStory(definition))
	};
}
