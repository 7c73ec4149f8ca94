import type { ChartInputs } from '$lib/chart/chart-types';
import { defineChoice } from '$lib/chart/define-chart';
import { stateInput } from './charts/tiles/state-input';
import { guessQuestion } from './charts/toll/guess/guess-question';

/** What readers can choose in the charts, and what charts ask them. */
export const inputs: ChartInputs = {
	toll: { question: guessQuestion },
	tiles: { input: defineChoice(stateInput) }
};
