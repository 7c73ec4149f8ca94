import { defineQuestion } from '$lib/chart/question.svelte';
import type { Tables } from '../../../tables/table-types';
import { askedText } from './asked-text';

/** Lets a reader draw how the line goes on before the chart shows it. */
export const guessQuestion = defineQuestion<Tables>({
	key: 'guess',
	state: 'guess',
	open: 'guess-open',
	answered: 'guess-answered',
	ask: askedText,
	load: async () => (await import('./GuessLayer.svelte')).default
});
