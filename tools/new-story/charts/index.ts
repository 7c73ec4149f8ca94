// The charts, in the order of the gallery. Each is named as its folder.
import type { Charts } from '$lib/chart/chart-types';
import { generation } from './generation/generation-chart';
import { sources } from './sources/sources-chart';

export const charts = { generation, sources } satisfies Charts;
