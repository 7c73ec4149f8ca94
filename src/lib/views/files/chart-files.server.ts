import type { ChartFile, Charts } from '../../chart/chart-types';
import { servedFiles } from '../../chart/served-files';
import { chartsOf, keptRelease, keptReleases, type KeptCharts } from '../../model/kept';
import type { StoryDefinition } from '../../model/story-definition';
import type { LoadedStory } from '../../model/load';

/** A file that a chart offers beyond those of every chart. */
interface OwnedFile extends ChartFile {
	/** The id of the chart. */
	chart: string;
}

/** The smallest labels of embeds, the only view that shows a pinned release. */
const PINNED = [12];

const chartsIn = (charts: Charts, only?: string) =>
	Object.values(charts).filter(({ id }) => only === undefined || id === only);

/**
 * The files that the charts of a story offer beyond those of every chart.
 * @param only the id of the only chart to list the files of
 */
export async function chartFiles(
	{ definition, tables }: LoadedStory,
	only?: string
): Promise<OwnedFile[]> {
	const all = chartsIn(definition.charts, only).map(async (chart) =>
		[...((await chart.files?.(tables, definition.data)) ?? []), ...servedFiles(chart, tables)].map(
			(file) => ({ ...file, chart: chart.id })
		)
	);
	return (await Promise.all(all)).flat();
}

/** The files that the charts of a story offer for its releases with a snapshot. */
export async function pinnedFiles(
	definition: StoryDefinition,
	kept: KeptCharts,
	only?: string
): Promise<OwnedFile[]> {
	const all = keptReleases(definition).map(async (name) => {
		const { tables } = keptRelease(definition, name);
		return chartsIn(await chartsOf(definition, { name }, kept), only).flatMap((chart) =>
			servedFiles(chart, tables, PINNED).map((file) => ({
				...file,
				path: `@${name}/${file.path}`,
				chart: chart.id
			}))
		);
	});
	return (await Promise.all(all)).flat();
}

/** Those that scripts of the story fetch, with their paths from the site's front page. */
export const fetchedFiles = async (loaded: LoadedStory): Promise<ChartFile[]> =>
	(await chartFiles(loaded))
		.filter(({ fetched }) => fetched)
		.map(({ chart, ...file }) => ({ ...file, path: `charts/${chart}/${file.path}` }));
