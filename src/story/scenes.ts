import type { SceneEntry } from '$lib/model/entries';
import { involved } from './scenes/involved';
import { route } from './scenes/route';
import { since } from './scenes/since';
import { toll } from './scenes/toll';
import { turn } from './scenes/turn';
import { verdict } from './scenes/verdict';

/** The scenes, in the order of the story. */
export const scenes: readonly SceneEntry[] = [toll, involved, since, route, turn, verdict];
