import type { ChartInputs } from '$lib/chart/chart-types';
import { findState } from './charts/states/find-state/find-state';

/** What readers can choose in the charts. The speaker window needs it without the charts. */
export const inputs: ChartInputs = { states: { input: findState } };
