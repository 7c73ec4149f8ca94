import type { ChartFile } from '../../chart/chart-types';
import type { StoryDefinition } from '../../model/define-story';

/** The files that charts of a story offer beyond those of every chart, with paths from the root. */
export const chartFiles = ({ charts, data }: StoryDefinition): ChartFile[] =>
	Object.values(charts).flatMap(({ id, files }) =>
		(files?.(data) ?? []).map((file) => ({ ...file, path: `charts/${id}/${file.path}` }))
	);

/** Those that scripts of the story fetch. */
export const fetchedFiles = (story: StoryDefinition): ChartFile[] =>
	chartFiles(story).filter(({ fetched }) => fetched);
