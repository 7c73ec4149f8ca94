import { defineQuestion } from '$lib/chart/question.svelte';
import { guessTables, type GuessTables } from './guess-tables';
import { askedText } from './asked-text';

/** Lets a reader draw how the line goes on before the chart shows it. */
export const guessQuestion = defineQuestion<GuessTables>({
	key: 'guess',
	state: 'guess',
	open: 'guess-open',
	answered: 'guess-answered',
	selectTables: import.meta.env.SSR ? guessTables : undefined,
	ask: askedText,
	load: async () => (await import('./GuessLayer.svelte')).default
});
