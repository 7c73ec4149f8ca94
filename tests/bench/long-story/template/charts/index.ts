import type { Charts } from '$lib/chart/chart-types';
import { valuesChart } from './values/values-chart';

/** Two equal charts, so that the story changes from one to another. */
export const charts = { odd: valuesChart('odd'), even: valuesChart('even') } satisfies Charts;
