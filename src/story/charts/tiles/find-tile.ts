import words from '$words/tiles.json';
import ChoiceField from '$lib/chart/choice/ChoiceField.svelte';
import { defineInput } from '$lib/chart/define-chart';
import { changeFinding, describeTile, finding } from './chosen-description';
import { choices, stateInput } from './state-input';
import { hasChosen, withChosen, type FindTables } from './tile-tables';

/** Lets a reader choose the jurisdiction that is drawn large. */
export const findTile = defineInput<FindTables>({
	...stateInput,
	all: words.all,
	choices,
	pages: import.meta.env.SSR
		? {
				// Imported where it is used, as it reads files, which no browser can.
				load: async (code, dataDir) => (await import('./state-files')).lineIn(dataDir, code),
				add: withChosen
			}
		: undefined,
	describe: (tables, state) => (hasChosen(tables) ? describeTile(tables, state) : null),
	answer: (tables, state) =>
		hasChosen(tables) ? (state === 'change' ? changeFinding : finding)(tables) : '',
	control: ChoiceField
});
