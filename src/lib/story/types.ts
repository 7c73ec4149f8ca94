/** A run of text. `strong` marks the figures that a paragraph turns on. */
export interface Inline {
	text: string;
	strong?: true;
}

/** One paragraph, as runs of text with the figures already filled in. */
export type Paragraph = readonly Inline[];

/**
 * One step of the story: one finding, one change on the chart. Every surface (scroll, deck,
 * embed, handout) reads the same step; a surface only chooses which one it shows.
 */
export interface Step {
	/** `<scene>-<what>`; once published it never changes its meaning. */
	id: string;
	scene: string;
	/** The chart's id in the catalog, and one of the states that it accepts. */
	chart: string;
	state: string;
	/** The step has no chart of its own: it keeps the one before it, paler. */
	quiet: boolean;
	/** The finding, as a sentence: the title of the chart. */
	headline: string;
	/** Under the title: what the chart counts, when, in which unit. */
	subtitle: string;
	/** The alternative text of the chart in its state. */
	alt: string;
	/** 25 to 60 words. */
	prose: readonly Paragraph[];
	/** At most 25 words, for a slide. */
	short: string;
	/** What a speaker says and keeps in mind. */
	notes: string;
	/** Planned speaking time. */
	seconds: number;
	/** Ids in `data/sources.json`; at least one. */
	sources: readonly string[];
	/** Numbers in `data/claims.json`. */
	claims: readonly number[];
	/** The claims are laid open in the step, as cards, rather than folded away. */
	claimsOpen: boolean;
}

export interface Scene {
	id: string;
	title: string;
	steps: readonly Step[];
}

export interface Story {
	title: string;
	standfirst: string;
	/** What a reader should know before the first scene. */
	contentNote: string;
	/** What stands over the ways to find help. */
	help: string;
	scenes: readonly Scene[];
}
