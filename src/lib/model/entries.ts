import type { Charts } from '../chart/chart-types';

/** What a step showed before. Its addresses go on answering, with that picture. */
export interface FormerPicture {
	chart: string;
	state: string;
	/** The chart was dimmed, because the step was about something else. */
	quiet?: true;
}

/** A step without its text: which chart it shows, in which state, with which sources. */
export interface StepEntry {
	/** `<scene>-<what>`; its text has the same id in the copy. */
	id: string;
	/** A chart of the story, and one of the states that it accepts. */
	chart: string;
	state: string;
	/** The step has no chart. It keeps the previous one, dimmed. */
	quiet?: true;
	formerly?: FormerPicture;
	/** Planned speaking time. */
	seconds: number;
	/** Ids in `sources.json`; at least one. */
	sources: readonly string[];
	/** Numbers in `claims.json`. */
	claims?: readonly number[];
	/** Shows the claims open in the step instead of collapsed. */
	claimsOpen?: true;
}

export interface SceneEntry<S extends StepEntry = StepEntry> {
	id: string;
	steps: readonly S[];
}

/** A chart of a story, with one of its states. */
type StateOf<C extends Charts> = {
	[Id in keyof C & string]: { chart: Id; state: keyof C[Id]['states'] & string };
}[keyof C & string];

/** A scene whose steps name charts of `C` in states that they accept. */
export type SceneOf<C extends Charts> = SceneEntry<
	StepEntry & StateOf<C> & { formerly?: StateOf<C> }
>;
