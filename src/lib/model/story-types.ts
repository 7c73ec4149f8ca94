import type { Words } from './entries';

/** A run of text. `strong` marks the key figures of a paragraph. */
export interface Inline {
	text: string;
	strong?: true;
	/** Where it leads, if it is a link. */
	href?: string;
}

/** One paragraph, as runs of text with the figures already filled in. */
export type Paragraph = readonly Inline[];

/** One step of the story: one finding, one change on the stage. */
export type Step = StepText & (ShownChart | ShownWords);

/** A step that shows a chart. */
export type ChartedStep = StepText & ShownChart;

/** A chart, as a step shows it. */
export interface ShownChart {
	/** The id of a chart of the story, and one of the states that it accepts. */
	chart: string;
	state: string;
	/** Under the title: what the chart counts, when, in which unit. */
	subtitle: string;
	/** The alternative text of the chart in its state. */
	alt: string;
	words?: undefined;
}

export interface ShownWords {
	words: Words;
	chart?: undefined;
	state?: undefined;
}

interface StepText {
	/** `<scene>-<what>`; its meaning never changes after publication. */
	id: string;
	scene: string;
	/** The finding, as a sentence: the title of the chart. */
	headline: string;
	/** At least 15 words, and at most as many as the limits of the story allow. */
	prose: readonly Paragraph[];
	/** Ids in `data/sources.json`; at least one. */
	sources: readonly string[];
	/** Numbers in `data/claims.json`. */
	claims: readonly number[];
	/** What was claimed and how it came out, as “CNN said two-thirds: holds”, or "". */
	evidence: string;
	/** The slide text, in at most 25 words, or the prose if the step has none. */
	short: string;
	/** The runs of that text, if some of them are links. */
	linkedShort?: Paragraph;
	/** The speaker's notes, or "". */
	notes: string;
	/** The content warning before the step, or "", so that people can look away. */
	before: string;
	/** Planned speaking time. */
	seconds: number;
	/** The id of the main step that it is a detail of. A main step has none. */
	detail?: string;
	/** The id of the step whose picture is its card, if it is not its own. */
	card?: string;
}

export interface Scene {
	id: string;
	title: string;
	steps: readonly Step[];
	/** It is no part of the story, such as a speaker's own slides: a talk has those that it names. */
	apart?: true;
}

/** Rings that stand for people: how many there are, for how many one and ten of them stand, and for whom. */
export interface Rings {
	total: number;
	one: string;
	ten: string;
	people: string;
}

/** A story. Each of its texts but the title may be "", and is left out then. */
export interface Story {
	title: string;
	standfirst: string;
	/** What a reader should know before the first scene. */
	contentNote: string;
	/** The same in a few words, where it is folded. */
	contentShort: string;
	/** What it is about, in a few words beside the title. */
	subject: string;
	/** The rings that it opens with. */
	rings?: Rings;
	/** The text above the ways to find help. */
	help: string;
	/** How mistakes are corrected, and what has been corrected or differs. */
	corrections: string;
	/** The text of the page for addresses that are not found, in place of that of the view. */
	notFound: string;
	/** Who made this, and how; how to report a mistake. */
	about: string;
	scenes: readonly Scene[];
}
