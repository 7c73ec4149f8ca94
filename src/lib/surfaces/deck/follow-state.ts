import { choice } from '../find-state/choice.svelte';

/** Shows the state that another window of the talk has chosen, by its postal code; none for "". */
export function followState(code: string): void {
	if (code === (choice.line?.code ?? '')) return;
	if (code) void choice.choose(code);
	else choice.clear();
}
