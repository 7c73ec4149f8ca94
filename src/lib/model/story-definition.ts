import type { Charts, Tables } from '../chart/chart-types';
import type { Claim } from '../data/claims';
import type { StoryTables } from '../data/define-table';
import type { Figure } from '../data/figure';
import type { Heights } from '../data/heights';
import type { Help } from '../data/help';
import type { SceneEntry } from './entries';
import type { StoryConfig } from './story-config';
import type { BannedWords } from './wording';

/** The parts of a story. */
export interface StoryParts<T extends object> extends StoryConfig {
	/** Its folder, from the root. The tools add it to the configuration. */
	folder?: string;
	charts: Charts;
	scenes: readonly SceneEntry[];
	/** Words that its text must not use, with what to write instead. */
	banned?: BannedWords | undefined;
	tables: StoryTables<T>;
	/** Adds to what charts get of the tables: the claims, with their figures and their verdicts. */
	withClaims?(tables: T, claims: readonly Claim[]): T;
	/**
	 * Computes figures that the text may name besides cells of tables (see `cellFigures`). No two have
	 * the same id.
	 */
	computeFigures?(
		tables: T,
		dir: string,
		help: readonly Help[],
		claims: readonly Claim[]
	): readonly Figure[];
}

/** A story with its parts. */
export interface StoryDefinition<T extends object = Tables> extends StoryParts<T> {
	heights: Heights;
}
