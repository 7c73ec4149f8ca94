import type { Claim } from '../../data/claims';
import type { Help } from '../../data/help';
import type { Source, SourceNote } from '../../data/sources';
import type { Tables } from '../../chart/chart-types';
import { addressesIn } from '$lib/export/addresses';
import type { LoadedStory } from '$lib/model/load';
import { flatten } from '$lib/model/outline';
import type { Step, StepRead, Story } from '$lib/model/story-types';
import { pagesOf, type Pages } from '../pages';

/** The props of the scroll view, also serialized into the page for hydration. */
export interface ScrollData extends Record<string, unknown> {
	story: Story<StepRead>;
	tables: Tables;
	/** The sources that a step cites. */
	sources: Readonly<Record<string, SourceNote>>;
	/** The claims that a step discusses. */
	claims: readonly Claim[];
	/** The site's front page, with a trailing slash. */
	root: string;
	/** The URL of the slides. */
	deck: string;
}

/** The props of the part below the story. It is static, so its data is not serialized into the page. */
export interface EndingData {
	story: Story;
	help: readonly Help[];
	claims: readonly Claim[];
	sources: readonly Source[];
	pages: Pages;
	/** The URL of the gallery. */
	gallery: string;
}

/** Removes the fields that only a speaker needs. */
function readOf(step: Step): StepRead {
	const { short, notes, before, seconds, ...read } = step;
	return read;
}

const discussed = ({ story, claims }: LoadedStory): Claim[] => {
	const ids = new Set(flatten(story).flatMap((step) => step.claims));
	return claims.filter((claim) => ids.has(claim.id));
};

const cited = ({ story, sources }: LoadedStory): Source[] => {
	const ids = new Set(flatten(story).flatMap((step) => step.sources));
	return Object.values(sources).filter(({ id }) => ids.has(id));
};

/** The data of the scroll view. */
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
		claims: discussed(loaded),
		root,
		deck: pagesOf(root).deck
	};
}

/** The data of the part below the story. */
export function endingData(loaded: LoadedStory, root: string): EndingData {
	const { story, help } = loaded;
	return {
		story,
		help,
		claims: discussed(loaded),
		sources: cited(loaded),
		pages: pagesOf(root),
		gallery: addressesIn(root).gallery
	};
}
