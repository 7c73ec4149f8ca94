import { untrack } from 'svelte';
import { choice } from '../find-state/choice.svelte';
import type { Talk } from './talk.svelte';

/** Shows the state, by postal code, that another window of the talk has chosen; "" clears it. */
function follow(code: string): void {
	if (code === choice.wanted) return;
	if (code) void choice.choose(code);
	else choice.clear();
}

/** Blurs the field once a state is found, so that keys and remotes control the talk again. */
function leaveField(): void {
	const field = document.activeElement;
	if (field instanceof HTMLInputElement && field.list) field.blur();
}

/**
 * Syncs the chosen state of this window with that of the talk, both ways. Call it during component
 * initialization.
 *
 * @param live whether the window has joined its talk; nothing is synced before
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
		// Share neither a choice that is still loading nor one that has failed.
		if (live() && !loading && !problem) untrack(() => talk.set({ state: line?.code ?? '' }));
	});
}
