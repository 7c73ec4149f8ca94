import type { Charts, Tables } from '../chart/chart-types';
import type { Claim } from '../data/claims';
import type { StoryTables } from '../data/define-table';
import type { Figure } from '../data/figure';
import type { Help } from '../data/help';
import type { SceneEntry } from './entries';
import type { StoryConfig } from './story-config';
import type { BannedWords } from './wording';

/** The height of each embed at each width, by path, as `npm run heights` measures them. */
export type Heights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The parts of a story. */
export interface StoryDefinition<T extends object = Tables> extends StoryConfig {
	charts: Charts;
	scenes: readonly SceneEntry[];
	heights: Heights;
	/** Words that its text must not use, with what to write instead. */
	banned?: BannedWords | undefined;
	tables: StoryTables<T>;
	/** Adds to what charts get of the tables: the claims, with their figures and their verdicts. */
	withClaims?(tables: T, claims: readonly Claim[]): T;
	/** Computes the figures that the text may name. No two have the same id. */
	computeFigures(
		tables: T,
		dir: string,
		help: readonly Help[],
		claims: readonly Claim[]
	): readonly Figure[];
}
