import words from '$words/tiles.json';
import { matchAll, type Matches, type Searched } from '$lib/chart/choice/match';
import type { NamedChoice } from '$lib/chart/chart-types';
import { MOST } from './state-input';

/** How a text names a jurisdiction. */
export const searched: Searched = {
	noun: words.keyState,
	most: MOST,
	aliases: { washingtondc: 'DC', newyorkcity: 'NY', nyc: 'NY' },
	absent: { pr: words.puertoRico, puertorico: words.puertoRico }
};

/** Finds jurisdictions by name or postal code. */
export const findStates = (text: string, all: readonly NamedChoice[]): Matches =>
	matchAll(text, all, searched);
