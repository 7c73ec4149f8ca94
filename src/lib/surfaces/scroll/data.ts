import type { Claim, Help, Source, Tables } from '$lib/data/types';
import type { LoadedStory } from '$lib/story/load';
import { flatten } from '$lib/story/outline';
import type { Story } from '$lib/story/types';

/** What the scroll is given, and what travels with the page for its script. */
export interface ScrollData extends Record<string, unknown> {
	story: Story;
	tables: Tables;
	/** Those that a step cites. */
	sources: Readonly<Record<string, Source>>;
	/** Those that a step takes up. */
	claims: readonly Claim[];
	help: readonly Help[];
	/** The address of the site's front page, with a slash at its end. */
	root: string;
}

/** The part of a loaded story that a reader of the scroll meets. */
export function scrollData(loaded: LoadedStory, root: string): ScrollData {
	const { story, tables, sources, claims, help } = loaded;
	const steps = flatten(story);
	const cited = new Set(steps.flatMap((step) => step.sources));
	const told = new Set(steps.flatMap((step) => step.claims));
	return {
		story,
		tables,
		help,
		sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
		claims: claims.filter((claim) => told.has(claim.id)),
		root
	};
}
