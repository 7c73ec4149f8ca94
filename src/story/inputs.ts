import type { ChartInputs } from '$lib/chart/chart-types';
import { findState } from './charts/states/find-state/find-state';
import { findTile } from './charts/tiles/find-tile';
import { guessQuestion } from './charts/toll/guess/guess-question';

/** What readers can choose in the charts, and what charts ask them. The speaker window needs it without the charts. */
export const inputs: ChartInputs = {
	toll: { question: guessQuestion },
	states: { input: findState },
	tiles: { input: findTile }
};
