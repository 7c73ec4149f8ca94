import type { SceneEntry } from '$lib/model/entries';
import { involved } from './scenes/involved';
import { potency } from './scenes/potency';
import { route } from './scenes/route';
import { since } from './scenes/since';
import { toll } from './scenes/toll';
import { turn } from './scenes/turn';
import { verdict } from './scenes/verdict';
import { westVirginia } from './scenes/west-virginia';

/** The scenes, in the order of the story. */
export const scenes: readonly SceneEntry[] = [
	toll,
	involved,
	potency,
	route,
	turn,
	westVirginia,
	since,
	verdict
];
