import { asks } from './scenes/asks';
import { involved } from './scenes/involved';
import { potency } from './scenes/potency';
import { route } from './scenes/route';
import { since } from './scenes/since';
import { toll } from './scenes/toll';
import { turn } from './scenes/turn';
import { westVirginia } from './scenes/west-virginia';

/** A step without its text: which chart it shows, in which state, with which sources. */
export interface StepEntry {
	/** `<scene>-<what>`; its text has the same id in `copy/`. */
	id: string;
	/** A chart of the catalog, and one of the states that it accepts. */
	chart: string;
	state: string;
	/** The step has no chart. It keeps the previous one, dimmed. */
	quiet?: true;
	/** Planned speaking time. */
	seconds: number;
	/** Ids in `data/sources.json`; at least one. */
	sources: readonly string[];
	/** Numbers in `data/claims.json`. */
	claims?: readonly number[];
	/** Shows the claims open in the step instead of collapsed. */
	claimsOpen?: true;
}

export interface SceneEntry {
	id: string;
	steps: readonly StepEntry[];
}

/** The scenes, in the order of the story. */
export const scenes: readonly SceneEntry[] = [
	toll,
	involved,
	potency,
	route,
	turn,
	asks,
	westVirginia,
	since
];
