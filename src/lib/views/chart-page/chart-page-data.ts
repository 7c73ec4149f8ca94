import type { SourceNote } from '../../data/sources';
import type { Tables } from '../../chart/chart-types';
import { chartOf } from '$lib/chart/charts';
import { neededTables } from '$lib/chart/needed-tables';
import { servedOptions, type ServedOptions } from '$lib/chart/served-files';
import { addressesIn, type Shown } from '$lib/export/addresses';
import { keptRelease, keptReleases } from '$lib/model/kept';
import type { LoadedStory } from '$lib/model/load';
import { stepById } from '$lib/model/outline';
import { mainStep, releaseOf, type ChartStep, type Release } from '$lib/model/release';
import type { Paragraph } from '$lib/model/story-types';
import { stepsOf } from '../embed/embed-data';
import { extremesOf, heightAt } from '../embed/heights';
import type { Embeddable } from '../embed/snippets';

/** A finding and the id of its step. */
export type Finding = Pick<ChartStep, 'id' | 'headline'>;

/** The data of a chart's page, also serialized into the page for its script. */
export interface ChartPageData extends Record<string, unknown> {
	shown: Shown;
	step: ChartStep;
	/** The step's text in the story. */
	prose: readonly Paragraph[];
	/** The steps whose finding this chart shows. */
	findings: readonly Finding[];
	/** The chart, of which the script fetches drawings. */
	served: ServedOptions;
	/** The tables that the page contains for its scripts. */
	tables: Tables;
	sources: readonly SourceNote[];
	/** The site's front page, as a path and as an absolute URL for other sites. */
	root: string;
	site: string;
	embed: Embeddable;
	/** The embed's height at each width of the preview, in CSS pixels. */
	heights: Readonly<Record<'320' | '600' | 'full', number>>;
	/** The release snapshots that contain it. */
	pins: readonly string[];
}

/** Whether a release has a chart and, if one is named, its step. */
export const has = ({ charts }: Pick<Release, 'charts'>, { chart, step }: Shown): boolean =>
	(charts[chart] ?? []).some(({ id }) => !step || id === step);

/**
 * The data of the page of a chart or of one of its steps.
 * @throws RangeError for an unknown chart or step
 */
export function chartPage(
	loaded: LoadedStory,
	{ chart, step: named }: { chart: string; step?: string | undefined },
	{ root, site }: Pick<ChartPageData, 'root' | 'site'>
): ChartPageData {
	const shown: Shown = { chart, ...(named && { step: named }) };
	const { definition } = loaded;
	const { heights } = definition;
	const release = releaseOf(loaded);
	const drawn = chartOf(definition.charts, chart);
	const step = stepsOf(release, shown).find(({ id }) => id === named) ?? mainStep(release, drawn);
	const sources = step.sources.flatMap((id) => release.sources[id] ?? []);
	const findings = release.charts[chart] ?? [];
	return {
		shown,
		step,
		prose: stepById(loaded.story, step.id)?.prose ?? [],
		findings: findings.map(({ id, headline }) => ({ id, headline })),
		served: servedOptions(drawn),
		tables: neededTables({ [chart]: drawn }, release.tables),
		sources,
		root,
		site,
		embed: {
			shown,
			finding: step.headline,
			sources: sources.map(({ short }) => short),
			story: loaded.story.title,
			height: heightAt(heights, shown, 600),
			...extremesOf(heights, shown)
		},
		heights: {
			'320': heightAt(heights, shown, 320),
			'600': heightAt(heights, shown, 600),
			full: heightAt(heights, shown, 720)
		},
		pins: keptReleases(definition).filter((name) => has(keptRelease(definition, name), shown))
	};
}

/** The metadata in the head of a chart's page, with absolute URLs. */
export interface ChartHead {
	title: string;
	description: string;
	canonical: string;
	picture: string;
	alt: string;
	story: string;
}

/** The metadata for search engines and link previews. */
export function headOf({ shown, step, prose, site, embed }: ChartPageData): ChartHead {
	const addresses = addressesIn(site);
	const [first = []] = prose;
	return {
		title: step.headline,
		description: first.map(({ text }) => text).join(''),
		canonical: addresses.page(shown),
		picture: addresses.file(shown, 'png'),
		alt: step.alt,
		story: embed.story
	};
}
