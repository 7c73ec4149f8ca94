import type { ChartInput, ChartInputs } from '$lib/chart/chart-types';
import { defineQuestion } from '$lib/chart/question.svelte';
import { findTile } from './charts/tiles/find-tile';
import { guessOptions } from './charts/toll/guess/guess-options';
import type { GuessTables } from './charts/toll/guess/guess';

/** The inputs with their controls, for the speaker window, which has them without the charts. */
export const controls: ChartInputs<ChartInput> = {
	toll: { question: defineQuestion<GuessTables>(guessOptions) },
	tiles: { input: findTile }
};
