import { defineInput } from '$lib/chart/define-chart';
import type { Tables } from '../../tables/table-types';
import { choice } from '../states/find-state/choice.svelte';
import { describeTile } from './chosen-tile-description';
import FindTile from './FindTile.svelte';

/** Lets a reader choose the state that is drawn large: the same choice as in the chart of states. */
export const findTile = defineInput<Tables>({
	key: 'state',
	label: 'Find your state',
	noun: 'State',
	states: ['lines', 'change'],
	pictures: 'charts/states/find/',
	choices: import.meta.env.SSR
		? ({ states }) => states.compared.map(({ code, name }) => ({ value: code, name }))
		: undefined,
	choice,
	describe: (tables, state) => (tables.states.chosen ? describeTile(tables, state) : null),
	control: FindTile
});
