import type { Charts } from '../chart/chart-types';

/** What a step shows instead of a chart: its own text alone, or the ways to find help. */
export type Words = 'text' | 'help';

/** A step without its text: what it shows, with which sources. */
export type StepEntry = StepBase & (Charted | Worded);

interface StepBase {
	/** `<scene>-<what>`, of the scene it was written for; its text has the same id in the copy. */
	id: string;
	/** Planned speaking time; by default as long as its text takes to say. */
	seconds?: number;
	/** Ids in `sources.json`; at least one. */
	sources: readonly string[];
	/** Numbers in `claims.json`. */
	claims?: readonly number[];
	/**
	 * The id of the main step that it is a detail of. Details come directly after their step; readers
	 * open them there, and a talk skips them.
	 */
	detail?: string;
	/** The id of a step whose picture is the card of this one, where it is shared: by default, its own. */
	card?: string;
}

/** A chart of the story, in one of the states that it accepts. */
interface Charted {
	chart: string;
	state: string;
	words?: undefined;
}

interface Worded {
	words: Words;
	chart?: undefined;
	state?: undefined;
}

/** The fields that steps have, of which the check of the story accepts no others. */
export const STEP_FIELDS = {
	...{ id: true, chart: true, state: true, words: true, seconds: true, sources: true },
	...{ claims: true, detail: true, card: true }
} as const satisfies Record<keyof (StepBase & Charted), true>;

export interface SceneEntry<S extends StepEntry = StepEntry> {
	id: string;
	steps: readonly S[];
}

/** A chart of a story, with one of its states. */
type StateOf<C extends Charts> = {
	[Id in keyof C & string]: { chart: Id; state: C[Id]['states'][number] };
}[keyof C & string];

/** A scene whose steps name charts of `C` in states that they accept. */
export type SceneOf<C extends Charts> = SceneEntry<StepBase & (StateOf<C> | Worded)>;
