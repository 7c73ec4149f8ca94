import type { ChartInputs } from '$lib/chart/chart-types';

/** There is nothing to choose in these charts. */
export const inputs: ChartInputs = {};
