import type { Charts } from '$lib/chart/chart-types';
import { boats } from './boats/boats-chart';
import { kinds } from './kinds/kinds-chart';

/** The charts of the story, in the order of the gallery. */
export const charts = { boats, kinds } satisfies Charts;
