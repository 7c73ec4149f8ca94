import type { ChartFile } from '../../chart/chart-types';
import type { StoryDefinition } from '../../model/define-story';

/** The files that charts of a story offer beyond those of every chart, with paths from the root. */
export async function chartFiles({ charts, data }: StoryDefinition): Promise<ChartFile[]> {
	const all = await Promise.all(
		Object.values(charts).map(async ({ id, files }) =>
			((await files?.(data)) ?? []).map((file) => ({ ...file, path: `charts/${id}/${file.path}` }))
		)
	);
	return all.flat();
}

/** Those that scripts of the story fetch. */
export const fetchedFiles = async (story: StoryDefinition): Promise<ChartFile[]> =>
	(await chartFiles(story)).filter(({ fetched }) => fetched);
