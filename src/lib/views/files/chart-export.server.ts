import type { Chart, Tables } from '../../chart/chart-types';
import { chartOf } from '../../chart/charts';
import type { Source } from '../../data/sources';
import { pathOf, type Shown } from '../../export/addresses';
import type { Described } from '../../export/metadata';
import type { Picture } from '../../export/picture.server';
import type { LoadedStory } from '../../model/load';
import { mainStep, releaseOf, type ChartStep, type Release } from '../../model/release';
import { allShown, chosenStep } from '../choice-pages';
import { heightAt, WIDTHS } from '../embed/heights';
import type { Answered } from '../oembed/oembed';
import { sourceLine } from '../source-line';

/** A chart and its data in the newest release, from which its files are written. */
export interface ChartExport {
	loaded: LoadedStory;
	release: Release;
	shown: Shown;
	chart: Chart;
	/** The tables, with the choice added if the path names one. */
	tables: Tables;
	step: ChartStep;
	/** The sources of its step. */
	sources: readonly Source[];
}

/** The paths of all files of one format: every chart, every step, and every choice with a page. */
export const chartPaths = (loaded: LoadedStory): { path: string }[] =>
	allShown(loaded).map((shown) => ({ path: pathOf(shown) }));

/**
 * The chart that a path such as `chart`, `chart/scene-step` or `chart/CHOICE` names, or nothing if it
 * does not exist.
 */
export async function chartExport(
	loaded: LoadedStory,
	path: string
): Promise<ChartExport | undefined> {
	const release = releaseOf(loaded);
	const shown = allShown(loaded).find((one) => pathOf(one) === path);
	if (!shown) return undefined;
	const chart = chartOf(loaded.definition.charts, shown.chart);
	const chosen = await chosenStep(loaded, shown);
	const named = release.charts[chart.id]?.find(({ id }) => id === shown.step);
	const step = chosen?.step ?? named ?? mainStep(release, chart);
	const sources = step.sources.flatMap((name) => loaded.sources[name] ?? []);
	return { loaded, release, shown, chart, tables: chosen?.tables ?? loaded.tables, step, sources };
}

/** The content of a chart's picture. */
export function pictureOf({ loaded, chart, step, sources }: ChartExport): Picture {
	const { state, headline, subtitle, alt } = step;
	const name = loaded.story.title;
	return { chart, state, headline, subtitle, alt, source: sourceLine(sources), name };
}

/** The input for a chart's metadata. Its columns are those of the CSV file. */
export function describedBy({
	loaded,
	release,
	shown,
	chart,
	tables,
	step,
	sources
}: ChartExport): Described {
	const { state, headline, subtitle, alt } = step;
	return {
		shown,
		name: loaded.story.title,
		release: release.name,
		headline,
		subtitle,
		alt,
		columns: chart.rows(tables, state).columns,
		sources,
		heights: Object.fromEntries(
			WIDTHS.map((width) => [width, heightAt(loaded.definition.heights, shown, width)])
		)
	};
}

/** The input for an oEmbed response. */
export const answeredBy = ({ loaded, shown, step, sources }: ChartExport): Answered => ({
	heights: loaded.definition.heights,
	shown,
	name: loaded.story.title,
	headline: step.headline,
	source: sourceLine(sources)
});
