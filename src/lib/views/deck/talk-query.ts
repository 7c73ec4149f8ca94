import { minutesText } from './minutes';
import type { Talk } from './talk.svelte';

/** A talk as the query of an address: its steps, its length, and what is chosen in charts. */
export const talkQuery = ({ shared, choices }: Pick<Talk, 'shared' | 'choices'>) => ({
	steps: shared.names,
	minutes: minutesText(shared.minutes),
	...choices
});
