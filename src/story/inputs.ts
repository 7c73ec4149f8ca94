import type { ChartInputs } from '$lib/chart/chart-types';
import { defineChoice } from '$lib/chart/define-chart';
import { defineQuestion } from '$lib/chart/question.svelte';
import { stateInput } from './charts/tiles/state-input';
import type { GuessTables } from './charts/toll/guess/guess';
import { guessOptions } from './charts/toll/guess/guess-options';

/** What readers can choose in the charts, and what charts ask them. */
export const inputs: ChartInputs = {
	toll: {
		question: defineQuestion<GuessTables>({
			...guessOptions,
			load: async () => (await import('./charts/toll/guess/GuessLayer.svelte')).default
		})
	},
	tiles: { input: defineChoice(stateInput) }
};
