import words from '$words/tiles.json';
import type { ChoiceInput } from '$lib/chart/chart-types';
import { choice } from './find-state/choice.svelte';
import { findTables, type FindTables } from './tile-tables';

/** A reader's jurisdiction, which the tiles draw large. */
export const stateInput: ChoiceInput<FindTables> = {
	key: 'state',
	label: words.find,
	noun: words.state,
	states: ['lines', 'change'],
	forget: { label: words.forget, done: words.forgotten },
	selectTables: import.meta.env.SSR ? findTables : undefined,
	choice
};
