import type { Claim, Help, Source, SourceNote, Tables } from '$lib/data/types';
import { addressesIn } from '$lib/export/addresses';
import type { LoadedStory } from '$lib/story/load';
import { flatten } from '$lib/story/outline';
import type { Step, StepRead, Story } from '$lib/story/types';
import { pagesOf, type Pages } from '../pages';

/** What the scroll is given, and what travels with the page for its script. */
export interface ScrollData extends Record<string, unknown> {
	story: Story<StepRead>;
	tables: Tables;
	/** Those that a step cites. */
	sources: Readonly<Record<string, SourceNote>>;
	/** Those that a step takes up. */
	claims: readonly Claim[];
	/** The address of the site's front page, with a slash at its end. */
	root: string;
	/** The address of the slides. */
	deck: string;
}

/** What stands below the story. It needs no script, so its data do not travel a second time. */
export interface EndingData {
	story: Story;
	help: readonly Help[];
	claims: readonly Claim[];
	sources: readonly Source[];
	pages: Pages;
	/** The address of the page of all charts. */
	gallery: string;
}

/** Without what only a speaker needs. */
function readOf(step: Step): StepRead {
	const { short, notes, before, seconds, ...read } = step;
	return read;
}

const told = ({ story, claims }: LoadedStory): Claim[] => {
	const ids = new Set(flatten(story).flatMap((step) => step.claims));
	return claims.filter((claim) => ids.has(claim.id));
};

const cited = ({ story, sources }: LoadedStory): Source[] => {
	const ids = new Set(flatten(story).flatMap((step) => step.sources));
	return Object.values(sources).filter(({ id }) => ids.has(id));
};

/** The part of a loaded story that a reader of the scroll meets. */
export function scrollData(loaded: LoadedStory, root: string): ScrollData {
	const { story, tables } = loaded;
	const scenes = story.scenes.map((scene) => ({ ...scene, steps: scene.steps.map(readOf) }));
	const notes = cited(loaded).map(({ id, short, address, method }): [string, SourceNote] => [
		id,
		{ id, short, address, method }
	]);
	return {
		story: { ...story, scenes },
		tables,
		sources: Object.fromEntries(notes),
		claims: told(loaded),
		root,
		deck: pagesOf(root).deck
	};
}

/** The part of a loaded story that stands below it. */
export function endingData(loaded: LoadedStory, root: string): EndingData {
	const { story, help } = loaded;
	return {
		story,
		help,
		claims: told(loaded),
		sources: cited(loaded),
		pages: pagesOf(root),
		gallery: addressesIn(root).gallery
	};
}
