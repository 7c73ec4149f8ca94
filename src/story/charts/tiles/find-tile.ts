import words from '$words/tiles.json';
import { defineInput } from '$lib/chart/define-chart';
import { describeTile } from './chosen-tile-description';
import FindTile from './FindTile.svelte';
import { stateInput } from './state-input';
import { withChosen, type FindTables } from './tile-tables';

/** Lets a reader choose the jurisdiction that is drawn large. */
export const findTile = defineInput<FindTables>({
	...stateInput,
	all: words.all,
	pages: import.meta.env.SSR
		? {
				choices: ({ states }) => states.compared.map(({ code, name }) => ({ value: code, name })),
				// Imported where it is used, as it reads files, which no browser can.
				load: async (code, dataDir) => (await import('./state-files')).lineIn(dataDir, code),
				add: withChosen
			}
		: undefined,
	describe: (tables, state) => (tables.states.chosen ? describeTile(tables, state) : null),
	control: FindTile
});
