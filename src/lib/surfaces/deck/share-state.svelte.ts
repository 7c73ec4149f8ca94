import { untrack } from 'svelte';
import { choice } from '../find-state/choice.svelte';
import type { Talk } from './talk.svelte';

/** Shows the state that another window of the talk has chosen, by its postal code; none for "". */
function follow(code: string): void {
	if (code === choice.wanted) return;
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
	const state = $derived(talk.shared.state);
	$effect(() => {
		const code = state;
		if (live()) untrack(() => follow(code));
	});
	$effect(() => {
		const { line, loading, problem } = choice;
		if (line) leaveField();
		// A choice that is on its way has not been made; one that has failed says nothing of the others.
		if (live() && !loading && !problem) untrack(() => talk.set({ state: line?.code ?? '' }));
	});
}
