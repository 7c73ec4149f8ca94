import type { Charts, Tables } from '../chart/chart-types';
import type { StoryTables } from '../data/define-table';
import type { Figures } from '../data/figure';
import type { Help } from '../data/help';
import type { SceneEntry } from './entries';
import { readStory, type LoadedStory } from './load';
import type { StoryConfig } from './story-config';
import type { BannedWords } from './wording';

/** The height of each embed at each width, by path, as `npm run heights` measures them. */
export type Heights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The parts of a story. */
export interface StoryDefinition<T extends object = Tables> extends StoryConfig {
	charts: Charts;
	scenes: readonly SceneEntry[];
	heights: Heights;
	/** Words that the story does not use. */
	banned: BannedWords;
	tables: StoryTables<T>;
	/** Computes the figures that the text may name. @throws Error if two figures share an id */
	computeFigures(tables: T, dir: string, help: readonly Help[]): Figures;
}

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
