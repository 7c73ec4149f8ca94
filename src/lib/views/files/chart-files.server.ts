import type { ChartFile } from '../../chart/chart-types';
import type { LoadedStory } from '../../model/load';

/** A file that a chart offers beyond those of every chart. */
interface OwnedFile extends ChartFile {
	/** The id of the chart. */
	chart: string;
}

/** The files that the charts of a story offer beyond those of every chart. */
export async function chartFiles({ definition, tables }: LoadedStory): Promise<OwnedFile[]> {
	const all = Object.values(definition.charts).map(async ({ id, files }) =>
		((await files?.(tables, definition.data)) ?? []).map((file) => ({ ...file, chart: id }))
	);
	return (await Promise.all(all)).flat();
}

/** Those that scripts of the story fetch, with their paths from the site's front page. */
export const fetchedFiles = async (loaded: LoadedStory): Promise<ChartFile[]> =>
	(await chartFiles(loaded))
		.filter(({ fetched }) => fetched)
		.map(({ chart, ...file }) => ({ ...file, path: `charts/${chart}/${file.path}` }));
