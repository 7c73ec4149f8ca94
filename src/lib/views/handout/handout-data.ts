import type { Claim, Help, SourceNote, Tables } from '$lib/data/table-types';
import type { LoadedStory } from '$lib/story/load';
import { flatten } from '$lib/story/outline';
import { releaseOf } from '$lib/story/release';
import type { Step, Story } from '$lib/story/story-types';

/** The data of a handout, apart from its options. */
export interface HandoutData {
	story: Story;
	/** The steps to print, in order. */
	steps: readonly Step[];
	tables: Tables;
	/** Every source that the story cites. */
	sources: Readonly<Record<string, SourceNote>>;
	/** Every claim that a step discusses. */
	claims: readonly Claim[];
	help: readonly Help[];
	/** The newest source release among the figures, as `YYYY-MM`. */
	release: string;
	/** The absolute URL of the site's front page, to print. */
	site: string;
}

/** The data of a handout of the whole story. */
export function handoutData(loaded: LoadedStory, site: string): HandoutData {
	const { story, tables, help } = loaded;
	const { sources, name } = releaseOf(loaded);
	const steps = flatten(story);
	const told = new Set(steps.flatMap((step) => step.claims));
	return {
		story,
		steps,
		tables,
		sources,
		claims: loaded.claims.filter(({ id }) => told.has(id)),
		help,
		release: name,
		site
	};
}
