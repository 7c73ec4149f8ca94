import type { ChartInputs } from '$lib/chart/chart-types';
import { findState } from './charts/states/find-state/find-state';
import { findTile } from './charts/tiles/find-tile';

/** What readers can choose in the charts. The speaker window needs it without the charts. */
export const inputs: ChartInputs = {
	states: { input: findState },
	tiles: { input: findTile }
};
