import type { Charts } from '$lib/chart/chart-types';
import { boats } from './boats/boats-chart';
import { kinds } from './kinds/kinds-chart';
import { works } from './works/works-chart';

/** The charts of the story, in the order of the gallery. */
export const charts = { boats, kinds, works } satisfies Charts;
