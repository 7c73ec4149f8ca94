import { defineQuestion } from '$lib/chart/question.svelte';
import { guessOptions } from './guess-options';
import type { GuessTables } from './guess';

/** Lets a reader draw how the line goes on before the chart shows it. */
export const guessQuestion = defineQuestion<GuessTables>({
	...guessOptions,
	load: async () => (await import('./GuessLayer.svelte')).default
});
