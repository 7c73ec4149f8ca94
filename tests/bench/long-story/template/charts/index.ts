import type { Charts } from '$lib/chart/chart-types';
import { even } from './even/even-chart';
import { odd } from './odd/odd-chart';

/** Two equal charts, so that the story changes from one to another. */
export const charts = { odd, even } satisfies Charts;
