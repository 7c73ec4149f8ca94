import words from '$words/tiles.json';
import { matchAll, type Searched } from '$lib/chart/choice/match';
import type { Matches, NamedChoice } from '$lib/chart/choice/match-types';
import { MOST } from './tile-tables';

/** How a text names a jurisdiction. */
export const searched: Searched = {
	noun: words.keyState,
	most: MOST,
	aliases: new Map([
		['washingtondc', 'DC'],
		['newyorkcity', 'NY'],
		['nyc', 'NY']
	]),
	absent: new Map(['pr', 'puertorico'].map((name) => [name, words.puertoRico]))
};

/** Finds jurisdictions by name or postal code. */
export const findStates = (text: string, all: readonly NamedChoice[]): Matches =>
	matchAll(text, all, searched);
