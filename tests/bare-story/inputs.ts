import type { ChartInputs } from '$lib/chart/chart-types';

/** There is nothing to choose in this chart. */
export const inputs: ChartInputs = {};
