import type { Source, SourceNote } from '../data/sources';
import type { Chart, Tables } from '../chart/chart-types';
import type { LoadedStory } from './load';
import { chartedSteps, flatten } from './outline';
import type { ChartedStep } from './story-types';

/** The part of a step that a chart shows on its own. */
export type ChartStep = Pick<
	ChartedStep,
	'id' | 'state' | 'headline' | 'subtitle' | 'alt' | 'evidence' | 'sources'
>;

/**
 * Everything that the charts show, without the story around them. A snapshot in `data/releases/`
 * keeps its charts as they were, whatever later figures and text say.
 */
export interface Release<T = Tables> {
	/** The newest release of a source in it, as `YYYY-MM`, or "" if no source has one. */
	name: string;
	tables: T;
	/** The steps of each chart, in the order of the story. */
	charts: Readonly<Record<string, readonly ChartStep[]>>;
	sources: Readonly<Record<string, SourceNote>>;
	/** In a snapshot: the data of what can be chosen in a chart, by the chart and the value. */
	choices?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const toChartStep = (step: ChartedStep): ChartStep => {
	const { id, state, headline, subtitle, alt, evidence, sources } = step;
	return { id, state, headline, subtitle, alt, evidence, sources };
};

/** The name of the current release: the newest release of a source, as `YYYY-MM`, or "" if none has one. */
export const releaseName = (sources: Readonly<Record<string, Source>>): string =>
	Object.values(sources)
		.flatMap(({ vintage }) => vintage ?? [])
		.sort()
		.at(-1) ?? '';

/** The release of the current story. */
export function releaseOf<T extends object>({
	definition,
	story,
	tables,
	sources
}: LoadedStory<T>): Release<T> {
	const cited = new Set(flatten(story).flatMap((step) => step.sources));
	const shown = chartedSteps(story);
	return {
		name: releaseName(sources),
		tables,
		charts: Object.fromEntries(
			Object.keys(definition.charts).map((id) => [
				id,
				shown.filter(({ chart }) => chart === id).map(toChartStep)
			])
		),
		sources: Object.fromEntries(
			Object.values(sources)
				.filter(({ id }) => cited.has(id))
				.map(({ id, short, address, method }) => [id, { id, short, address, method }])
		)
	};
}

/** A chart, or one of its steps. */
interface Shown {
	chart: string;
	step?: string;
}

/**
 * The step that represents a chart when none is named: the first that shows its default state.
 * @throws RangeError for a chart that no step shows
 */
export function mainStep(release: Pick<Release, 'charts'>, chart: Chart): ChartStep {
	const steps = release.charts[chart.id] ?? [];
	const step = steps.find(({ state }) => state === chart.default) ?? steps[0];
	if (!step) throw new RangeError(`no step shows the chart "${chart.id}"`);
	return step;
}

/** Every chart of a release and every step of each chart. Each has an address. */
export const shownIn = (release: Release): Shown[] =>
	Object.entries(release.charts).flatMap(([chart, steps]) => [
		{ chart },
		...steps.map(({ id }) => ({ chart, step: id }))
	]);
