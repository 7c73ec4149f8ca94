import { chartOf } from '$lib/chart/charts';
import { servedOptions, type ServedOptions } from '$lib/chart/served-files';
import type { LoadedStory } from '$lib/model/load';
import { chartedSteps } from '$lib/model/outline';

/** What a page contains of the charts that the story shows. */
export function servedCharts({ definition, story, tables }: LoadedStory): ServedOptions[] {
	const ids = new Set(chartedSteps(story).map(({ chart }) => chart));
	return [...ids].map((id) => servedOptions(chartOf(definition.charts, id), tables));
}
