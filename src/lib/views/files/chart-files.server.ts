import type { ChartFile } from '../../chart/chart-types';
import { servedFiles } from '../../chart/served-files';
import { chartsOf, keptRelease, keptReleases, type KeptCharts } from '../../model/kept';
import type { StoryDefinition } from '../../model/story-definition';
import { picturePng } from '../../export/picture.server';
import type { LoadedStory } from '../../model/load';
import { releaseOf } from '../../model/release';
import { sourceLine } from './chart-export.server';

/** A file that a chart offers beyond those of every chart. */
interface OwnedFile extends ChartFile {
	/** The id of the chart. */
	chart: string;
}

/** The smallest labels of embeds, the only view that shows a pinned release. */
const PINNED = [12];

/** The files that the charts of a story offer beyond those of every chart. */
export async function chartFiles({ definition, tables }: LoadedStory): Promise<OwnedFile[]> {
	const all = Object.values(definition.charts).map(async (chart) =>
		[...((await chart.files?.(tables, definition.data)) ?? []), ...servedFiles(chart, tables)].map(
			(file) => ({ ...file, chart: chart.id })
		)
	);
	return (await Promise.all(all)).flat();
}

/** The files that the charts of a story offer for its releases with a snapshot. */
export async function pinnedFiles(
	definition: StoryDefinition,
	kept: KeptCharts
): Promise<OwnedFile[]> {
	const all = keptReleases(definition).map(async (name) => {
		const { tables } = keptRelease(definition, name);
		return Object.values(await chartsOf(definition, { name }, kept)).flatMap((chart) =>
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

/** A picture that a chart offers beyond those of its steps. */
interface OwnedPicture {
	/** Its path below that of all charts, without its extension. */
	path: string;
	draw: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The pictures that the charts of a story offer beyond those of their steps. */
export async function chartPictures(loaded: LoadedStory): Promise<OwnedPicture[]> {
	const { definition, story, tables, sources } = loaded;
	const { charts } = releaseOf(loaded);
	const all = Object.values(definition.charts).map(async (chart) =>
		((await chart.pictures?.(tables, definition.data)) ?? []).map(
			({ path, tables, state, ...words }) => {
				const step = charts[chart.id]?.find((each) => each.state === state);
				const source = sourceLine(step?.sources.flatMap((id) => sources[id] ?? []) ?? []);
				const draw = () =>
					picturePng(tables, { chart, state, source, name: story.title, ...words });
				return { path: `${chart.id}/${path}`, draw };
			}
		)
	);
	return (await Promise.all(all)).flat();
}
