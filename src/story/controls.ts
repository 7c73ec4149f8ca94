import type { ChartInput, ChartInputs } from '$lib/chart/chart-types';
import { findTile } from './charts/tiles/find-tile';
import { guessQuestion } from './charts/toll/guess/guess-question';

/** The inputs with their controls, for the speaker window, which has them without the charts. */
export const controls: ChartInputs<ChartInput> = {
	toll: { question: guessQuestion },
	tiles: { input: findTile }
};
