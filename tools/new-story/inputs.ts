// What readers can choose in a chart, such as their state, and what charts ask them: nothing here.
import type { ChartInputs } from '$lib/chart/chart-types';

export const inputs: ChartInputs = {};
