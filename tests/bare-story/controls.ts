import type { ChartInput, ChartInputs } from '$lib/chart/chart-types';

/** There is nothing to choose in this chart. */
export const controls: ChartInputs<ChartInput> = {};
