import type { SourceNote } from '../../data/sources';
import type { Chart, Tables } from '../../chart/chart-types';
import { chartOf } from '$lib/chart/charts';
import { neededTables } from '$lib/chart/needed-tables';
import { servedOptions, type ServedOptions } from '$lib/chart/served-files';
import { addressesIn, type Shown } from '$lib/export/addresses';
import { keptRelease, keptReleases } from '$lib/model/kept';
import type { LoadedStory } from '$lib/model/load';
import { stepById } from '$lib/model/outline';
import { mainStep, releaseOf, type ChartStep, type Release } from '$lib/model/release';
import type { Heights } from '$lib/data/heights';
import type { Paragraph, Story } from '$lib/model/story-types';
import { pagedInput, type ChosenStep } from '../choice-pages';
import { stepsOf } from '../embed/embed-data';
import { frameHeights, heightAt, tallestOf, type FrameHeights } from '../embed/heights';
import type { Embeddable } from '../embed/snippets';

/** A finding and the id of its step. */
export type Finding = Pick<ChartStep, 'id' | 'headline'>;

/** An embed's height at each width of the preview, in CSS pixels. */
export type PreviewHeights = Readonly<Record<'320' | '600' | 'full', number>>;

/** What the page says of the heights of an embed. */
export interface EmbedHeights {
	embed: FrameHeights;
	preview: PreviewHeights;
}

/** The choices that have pages. */
export interface PagedChoices {
	/** The state of the chart on these pages. */
	state: string;
	/** The greatest heights of their embeds: which of them a reader chooses is known only later. */
	heights: EmbedHeights;
	/** The release snapshots that have them. */
	pins: readonly string[];
}

/** The data of a chart's page, also serialized into the page for its script. */
export interface ChartPageData extends Record<string, unknown> {
	shown: Shown;
	/** The step as it is without a choice. */
	step: ChartStep;
	/** The step's text in the story. */
	prose: readonly Paragraph[];
	/** The step whose picture is the card, if it is another one. */
	card?: { shown: Shown; alt: string };
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
	/** The embed, without a choice. */
	embed: Embeddable;
	heights: PreviewHeights;
	/** The choices in the chart that have pages, or `null`. */
	choices: PagedChoices | null;
	/** The release snapshots that contain it. */
	pins: readonly string[];
}

/** Whether a release has a chart and, if one is named, its step. */
export const has = ({ charts }: Pick<Release, 'charts'>, { chart, step }: Shown): boolean =>
	(charts[chart] ?? []).some(({ id }) => !step || id === step);

/** The heights of an embed, in the widths that the page needs. */
const heightsOf = (heights: Heights, shown: Shown): EmbedHeights => ({
	embed: frameHeights(heights, shown),
	preview: {
		'320': heightAt(heights, shown, 320),
		'600': heightAt(heights, shown, 600),
		full: heightAt(heights, shown, 720)
	}
});

/** The choices in a chart that have pages, or `null`. */
function pagedChoices(
	{ definition }: LoadedStory,
	release: Release,
	chart: Chart
): PagedChoices | null {
	const input = pagedInput(release, chart);
	const choices = input?.choices(release.tables) ?? [];
	if (!input || choices.length === 0) return null;
	const all = choices.map(({ value }): Shown => ({
		chart: chart.id,
		choice: { key: input.key, value }
	}));
	const tallest = tallestOf(definition.heights, all);
	return {
		state: mainStep(release, chart).state,
		heights: heightsOf({ [chart.id]: tallest }, { chart: chart.id }),
		pins: keptReleases(definition).filter((name) => {
			const kept = keptRelease(definition, name).choices?.[chart.id] ?? {};
			return choices.every(({ value }) => Object.hasOwn(kept, value));
		})
	};
}

/** Text for a page without the steps that its links lead to: they are on the front page. */
const withLinksFrom = (root: string, prose: readonly Paragraph[]): readonly Paragraph[] =>
	prose.map((runs) =>
		runs.map((run) => (run.href?.startsWith('#') ? { ...run, href: root + run.href } : run))
	);

/**
 * The data of the page of a chart, of one of its steps, or of a choice in it.
 * @throws RangeError for an unknown chart or step
 */
export function chartPage(
	loaded: LoadedStory,
	shown: Shown,
	{ root, site, scripts }: Pick<ChartPageData, 'root' | 'site'> & Pick<Embeddable, 'scripts'>
): ChartPageData {
	const { chart, step: named } = shown;
	const usual: Shown = { chart, ...(named && { step: named }) };
	const { definition } = loaded;
	const { heights } = definition;
	const release = releaseOf(loaded);
	const drawn = chartOf(definition.charts, chart);
	const step = stepsOf(release, usual).find(({ id }) => id === named) ?? mainStep(release, drawn);
	const sources = step.sources.flatMap((id) => release.sources[id] ?? []);
	const findings = release.charts[chart] ?? [];
	const { embed, preview } = heightsOf(heights, usual);
	return {
		shown,
		step,
		...cardOf(loaded.story, release, step),
		prose: withLinksFrom(root, stepById(loaded.story, step.id)?.prose ?? []),
		findings: findings.map(({ id, headline }) => ({ id, headline })),
		served: servedOptions(drawn, release.tables),
		tables: neededTables({ [chart]: drawn }, release.tables),
		sources,
		root,
		site,
		embed: {
			shown: usual,
			finding: step.headline,
			sources: sources.map(({ short }) => short),
			story: loaded.story.title,
			slug: definition.slug,
			scripts,
			...embed
		},
		heights: preview,
		choices: pagedChoices(loaded, release, drawn),
		pins: keptReleases(definition).filter((name) => has(keptRelease(definition, name), usual))
	};
}

/** The card of a step that names the picture of another one. */
function cardOf(story: Story, release: Release, { id }: ChartStep): Pick<ChartPageData, 'card'> {
	const named = stepById(story, id)?.card;
	const of = named === undefined ? undefined : stepById(story, named);
	if (!of?.chart) return {};
	const shown = { chart: of.chart, step: of.id };
	const alt = stepsOf(release, shown).find((step) => step.id === of.id)?.alt ?? '';
	return { card: { shown, alt } };
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

/**
 * The metadata for search engines and link previews.
 * @param chosen the choice that the page is of, if it is of one
 */
export function headOf(
	{ shown, step: usual, card, prose, site, embed }: ChartPageData,
	chosen?: ChosenStep
): ChartHead {
	const addresses = addressesIn(site);
	const [first = []] = prose;
	const step = chosen?.step ?? usual;
	const pictured = chosen ? undefined : card;
	return {
		title: step.headline,
		description: chosen?.described.summary ?? first.map(({ text }) => text).join(''),
		canonical: addresses.page(shown),
		picture: addresses.file(pictured?.shown ?? shown, 'png'),
		alt: (pictured ?? step).alt,
		story: embed.story
	};
}
