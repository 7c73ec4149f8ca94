import { defineInput } from '$lib/chart/define-chart';
import type { Tables } from '../../../tables/table-types';
import { describeChosen } from '../chosen-description';
import { choice } from './choice.svelte';
import FindState from './FindState.svelte';

/** Lets a reader choose the state that the chart draws. */
export const findState = defineInput<Tables>({
	key: 'state',
	label: 'Find your state',
	noun: 'State',
	states: ['find'],
	choice,
	describe: (tables) => (tables.states.chosen ? describeChosen(tables) : null),
	control: FindState
});
