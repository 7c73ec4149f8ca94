import { untrack } from 'svelte';
import { choice } from '../find-state/choice.svelte';
import type { Talk } from './talk.svelte';

/** Shows the state that another window of the talk has chosen, by its postal code; none for "". */
function follow(code: string): void {
	if (code === (choice.line?.code ?? '')) return;
	if (code) void choice.choose(code);
	else choice.clear();
}

/** Lets go of the field once a state has been found: keys and clickers are the talk's again. */
function leaveField(): void {
	const field = document.activeElement;
	if (field instanceof HTMLInputElement && field.list) field.blur();
}

/**
 * Keeps the state that is chosen in this window and the talk's own alike, whichever of them changes.
 * Called while a component is made.
 *
 * @param live whether the window has joined its talk: before that neither says anything
 */
export function shareState(talk: Talk, live: () => boolean): void {
	$effect(() => {
		const { state } = talk.shared;
		if (live()) untrack(() => follow(state));
	});
	$effect(() => {
		const { line, loading } = choice;
		if (line) leaveField();
		// A choice that is still on its way has not been made.
		if (live() && !loading) untrack(() => talk.set({ state: line?.code ?? '' }));
	});
}
