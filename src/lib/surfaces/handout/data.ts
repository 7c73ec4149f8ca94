import type { Claim, Help, SourceNote, Tables } from '$lib/data/types';
import type { LoadedStory } from '$lib/story/load';
import { flatten } from '$lib/story/outline';
import { releaseOf } from '$lib/story/release';
import type { Step, Story } from '$lib/story/types';

/** What a handout is printed from, apart from the wishes of whoever prints it. */
export interface HandoutData {
	story: Story;
	/** Those that are on it, in order. */
	steps: readonly Step[];
	tables: Tables;
	/** Every source that the story cites. */
	sources: Readonly<Record<string, SourceNote>>;
	/** Every claim that a step takes up. */
	claims: readonly Claim[];
	help: readonly Help[];
	/** The newest release of a source that is in the figures, as `YYYY-MM`. */
	release: string;
	/** The whole address of the site's front page: paper has no other way to lead there. */
	site: string;
}

/** The whole of a loaded story as a handout. */
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
