import type { StoryLimits } from './story-limits';

/**
 * What build tools know of a story: its `story.config.ts`. Paths are relative to the folder of that
 * file. Tools and pages get them from the root of the project.
 */
export interface StoryConfig {
	/** Names the story in file names and in the browser's storage: lower case, without spaces. */
	slug: string;
	/** The language of the story, as a BCP 47 tag. */
	locale: string;
	/** The folder of its tables, sources and claims. */
	data: string;
	/** The file of its text. */
	copy: string;
	/** The file of the text on how its figures are computed. */
	methods: string;
	/** The card for link previews: a chart in a state, and what the chart counts. */
	card: { chart: string; state: string; counts: string };
	/** Where its figures are from, as a place: for search engines. */
	place: string;
	/** Where its claims were made, as in “the claims of the annual report”. */
	claimed: string;
	/** How long and how hard its text may be. */
	limits?: StoryLimits | undefined;
}
