import type { SourceNote } from '../data/sources';
import type { Chart, Tables } from '../chart/chart-types';
import type { LoadedStory } from './load';
import { flatten } from './outline';
import type { Step } from './story-types';

/** The part of a step that a chart shows on its own. */
export interface ChartStep extends Pick<
	Step,
	'id' | 'state' | 'quiet' | 'headline' | 'subtitle' | 'alt' | 'sources'
> {
	/** The chart that the story shows now in this step, whose former one this is. */
	replacedBy?: string;
}

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

const toChartStep = ({
	id,
	state,
	quiet,
	headline,
	subtitle,
	alt,
	sources,
	replacedBy
}: ChartStep): ChartStep => ({
	id,
	state,
	quiet,
	headline,
	subtitle,
	alt,
	sources,
	...(replacedBy && { replacedBy })
});

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
	const shown = steps.flatMap((step) => {
		const { formerly, ...now } = step;
		return [now, ...(formerly ? [{ ...now, ...formerly, replacedBy: step.chart }] : [])];
	});
	const stepsOf = (id: string): ChartStep[] =>
		shown.filter(({ chart }) => chart === id).map(toChartStep);
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

/** A chart, or one of its steps. */
interface Shown {
	chart: string;
	step?: string;
}

/** Whether the step is about what its chart shows, and still shows it. */
export const isCurrent = ({ quiet, replacedBy }: ChartStep): boolean => !quiet && !replacedBy;

/**
 * The steps whose findings a chart shows: the current ones, or all steps of a chart that the story
 * does not show any more.
 */
export function findingsOf(
	{ charts }: Pick<Release, 'charts'>,
	chart: string
): readonly ChartStep[] {
	const steps = charts[chart] ?? [];
	const current = steps.filter(isCurrent);
	return current.length > 0 ? current : steps;
}

/**
 * The step that represents a chart when none is named: the first that shows its default state.
 * @throws RangeError for a chart that no step shows
 */
export function mainStep(release: Pick<Release, 'charts'>, chart: Chart): ChartStep {
	const steps = findingsOf(release, chart.id);
	const step = steps.find(({ state }) => state === chart.default) ?? steps[0];
	if (!step) throw new RangeError(`no step shows the chart "${chart.id}"`);
	return step;
}

/** The chart and the step whose page replaces this one, or else the same. */
export const canonicalOf = (shown: Shown, { id, replacedBy }: ChartStep): Shown =>
	replacedBy ? { chart: replacedBy, step: id } : shown;

/** Whether the story does not show a chart, or a step of it, any more. */
export const isFormer = ({ charts }: Pick<Release, 'charts'>, { chart, step }: Shown): boolean =>
	(charts[chart] ?? []).every(({ id, replacedBy }) => (step && id !== step) || replacedBy);

/** Every chart of a release and every step of each chart. Each has an address. */
export const shownIn = (release: Release): Shown[] =>
	Object.entries(release.charts).flatMap(([chart, steps]) => [
		{ chart },
		...steps.map(({ id }) => ({ chart, step: id }))
	]);
