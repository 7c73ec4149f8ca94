import { choice } from '../find-state/choice.svelte';

/** Shows the state that another window of the talk has chosen, by its postal code; none for "". */
export function followState(code: string): void {
	if (code === (choice.line?.code ?? '')) return;
	if (code) void choice.choose(code);
	else choice.clear();
}

/** Lets go of the field once a state has been found: keys and clickers are the talk's again. */
export function leaveField(): void {
	const field = document.activeElement;
	if (field instanceof HTMLInputElement && field.list) field.blur();
}
