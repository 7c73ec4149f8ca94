import type { Claim, SourceNote, Tables } from '$lib/data/types';
import type { LoadedStory } from '$lib/story/load';
import { flatten } from '$lib/story/outline';
import type { Story } from '$lib/story/types';
import type { Pages } from '../pages';

/** What the windows of a talk are given, and what travels with their pages for their scripts. */
export interface TalkData extends Record<string, unknown> {
	story: Story;
	tables: Tables;
	/** Those that a step cites. */
	sources: Readonly<Record<string, SourceNote>>;
	/** Those that a step takes up. */
	claims: readonly Claim[];
	pages: Pages;
	/** Where the rows of the chart of states are, beside which is the file of all lines. */
	lines: string;
}

/** The story as it is told aloud. @param root the site's front page, with a slash at its end */
export function talkData(
	{ story, tables, sources, claims }: LoadedStory,
	pages: Pages,
	root: string
): TalkData {
	const steps = flatten(story);
	const cited = new Set(steps.flatMap((step) => step.sources));
	const told = new Set(steps.flatMap((step) => step.claims));
	const notes = Object.values(sources)
		.filter(({ id }) => cited.has(id))
		.map(({ id, short, address, method }): [string, SourceNote] => [
			id,
			{ id, short, address, method }
		]);
	return {
		story,
		tables,
		sources: Object.fromEntries(notes),
		claims: claims.filter(({ id }) => told.has(id)),
		pages,
		lines: `${root}charts/states/lines.json`
	};
}
