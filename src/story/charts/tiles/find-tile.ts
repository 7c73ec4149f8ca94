import { defineInput } from '$lib/chart/define-chart';
import { describeTile } from './chosen-tile-description';
import FindTile from './FindTile.svelte';
import { stateInput } from './state-input';
import type { FindTables } from './tile-tables';

/** Lets a reader choose the jurisdiction that is drawn large. */
export const findTile = defineInput<FindTables>({
	...stateInput,
	pictures: 'charts/tiles/find/',
	choices: import.meta.env.SSR
		? ({ states }) => states.compared.map(({ code, name }) => ({ value: code, name }))
		: undefined,
	describe: (tables, state) => (tables.states.chosen ? describeTile(tables, state) : null),
	control: FindTile
});
