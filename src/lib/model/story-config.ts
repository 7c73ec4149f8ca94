import type { Theme } from '../chart/theme';
import type { StoryLimits } from './story-limits';

/** A mark that tells how a figure of the charts came about. */
export type Mark = 'measured' | 'provisional' | 'derived' | 'claim';

/** How others may use the charts of a story. */
export interface Reuse {
	/** The short name of a licence, such as “CC BY 4.0”. */
	licence: string;
	/** The address of its text. */
	address: string;
	/** Where to ask and to report faults: an address, or one on the site, such as `methods/#contact`. */
	contact?: string | undefined;
}

/**
 * What build tools know of a story: its `story.config.ts`. Paths are relative to the folder of that
 * file. Tools and pages get them from the root of the project.
 */
export interface StoryConfig {
	/** Names the story in file names and in the browser's storage: lower case, without spaces. */
	slug: string;
	/** The language of the story, as a BCP 47 tag. */
	locale: string;
	/** The folder of its tables, sources, claims, ways to find help and corrections. */
	data: string;
	/** The file of its text. */
	copy: string;
	/** The file of the text on how its figures are computed. A story without one has no `/methods/`. */
	methods?: string | undefined;
	/** The card for link previews: a chart in a state, and, before its subtitle, what it counts. */
	card: { chart: string; state: string; counts?: string | undefined };
	/**
	 * The rings that the story opens with, each of which stands for the same number of people: two figures
	 * of the story. The copy says what they stand for, as `**Rings:**`. Without it, no ring is drawn.
	 */
	rings?: { total: string; each: string } | undefined;
	/** The marks that the legend explains, in its order. A story without any has no legend. */
	marks?: readonly Mark[] | undefined;
	/** Where its figures are from, as a place: for search engines. */
	place?: string | undefined;
	/** Where its claims were made, as in “the claims of the annual report”. A story with claims names it. */
	claimed?: string | undefined;
	/** Under which licence others may use its charts. Without it, chart pages do not say so. */
	reuse?: Reuse | undefined;
	/** What it looks like: its colours, its icon and its fonts. */
	theme?: Theme | undefined;
	/** How long and how hard its text may be. */
	limits?: StoryLimits | undefined;
}
