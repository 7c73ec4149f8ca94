import type { Charts } from '$lib/chart/chart-types';
import { gulls } from './gulls/gulls-chart';

/** The charts of the story, in the order of the gallery. */
export const charts = { gulls } satisfies Charts;
