import type { SourceNote } from '../data/sources';
import type { Chart, Tables } from '../chart/chart-types';
import type { LoadedStory } from './load';
import { flatten } from './outline';
import type { Step } from './story-types';

/** The part of a step that a chart shows on its own. */
export type ChartStep = Pick<
	Step,
	'id' | 'state' | 'quiet' | 'headline' | 'subtitle' | 'alt' | 'sources'
>;

/**
 * Everything that the charts show, without the story around them. A snapshot in `data/releases/`
 * keeps its charts as they were, whatever later figures and text say.
 */
export interface Release<T = Tables> {
	/** The newest release of a source in it, as `YYYY-MM`. */
	name: string;
	tables: T;
	/** The steps of each chart, in the order of the story. */
	charts: Readonly<Record<string, readonly ChartStep[]>>;
	sources: Readonly<Record<string, SourceNote>>;
}

/** The release of the current story. */
export function releaseOf<T extends object>({
	definition,
	story,
	tables,
	sources
}: LoadedStory<T>): Release<T> {
	const steps = flatten(story);
	const cited = new Set(steps.flatMap((step) => step.sources));
	const vintages = Object.values(sources).flatMap(({ vintage }) => vintage ?? []);
	const stepsOf = (chart: string): ChartStep[] =>
		steps
			.filter((step) => step.chart === chart)
			.map(({ id, state, quiet, headline, subtitle, alt, sources: ids }) => {
				return { id, state, quiet, headline, subtitle, alt, sources: ids };
			});
	return {
		name: vintages.sort().at(-1) ?? '',
		tables,
		charts: Object.fromEntries(
			Object.keys(definition.charts).map((chart) => [chart, stepsOf(chart)])
		),
		sources: Object.fromEntries(
			Object.values(sources)
				.filter(({ id }) => cited.has(id))
				.map(({ id, short, address, method }) => [id, { id, short, address, method }])
		)
	};
}

/**
 * The step that represents a chart when none is named: the first that shows its default state.
 * @throws RangeError for a chart that no step shows
 */
export function mainStep({ charts }: Pick<Release, 'charts'>, chart: Chart): ChartStep {
	const steps = charts[chart.id] ?? [];
	const usual = chart.default;
	const step = steps.find(({ state, quiet }) => state === usual && !quiet) ?? steps[0];
	if (!step) throw new RangeError(`no step shows the chart "${chart.id}"`);
	return step;
}

/** Every chart of a release and every step of each chart. Each has an address. */
export const shownIn = (release: Release): { chart: string; step?: string }[] =>
	Object.entries(release.charts).flatMap(([chart, steps]) => [
		{ chart },
		...steps.map(({ id }) => ({ chart, step: id }))
	]);
