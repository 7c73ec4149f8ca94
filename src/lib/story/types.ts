/** A run of text. `strong` marks the figures that a paragraph turns on. */
export interface Inline {
	text: string;
	strong?: true;
}

/** One paragraph, as runs of text with the figures already filled in. */
export type Paragraph = readonly Inline[];

/** What a step shows and says to whoever reads it: all that a page of it needs. */
export interface StepRead {
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
	/** Ids in `data/sources.json`; at least one. */
	sources: readonly string[];
	/** Numbers in `data/claims.json`. */
	claims: readonly number[];
	/** The claims are laid open in the step, as cards, rather than folded away. */
	claimsOpen: boolean;
}

/**
 * One step of the story: one finding, one change on the chart. What it has beyond `StepRead` is for
 * whoever tells the story aloud: slides, the speaker's window and the handout show it.
 */
export interface Step extends StepRead {
	/** The step in at most 25 words. */
	short: string;
	/** What a speaker says and keeps in mind. */
	notes: string;
	/** What is told before it is shown, or "": who wants to can look away. */
	before: string;
	/** Planned speaking time. */
	seconds: number;
}

export interface Scene<S extends StepRead = Step> {
	id: string;
	title: string;
	steps: readonly S[];
}

export interface Story<S extends StepRead = Step> {
	title: string;
	standfirst: string;
	/** What a reader should know before the first scene. */
	contentNote: string;
	/** What it is about, in a few words: it stands beside the title. */
	subject: string;
	/** What stands over the ways to find help. */
	help: string;
	/** How mistakes are mended, and what has been mended or differs. */
	corrections: string;
	/** What stands where a page is not found. */
	notFound: string;
	/** Who made this, and how; how to report a mistake. */
	about: string;
	scenes: readonly Scene<S>[];
}
