import type { Help } from '../data/help';
import type { Source, SourceNote } from '../data/sources';
import type { Chart, Tables } from '../chart/chart-types';
import type { LoadedStory } from './load';
import { flatten } from './outline';
import type { ChartedStep, Paragraph, ShownChart, Step, WordedStep } from './story-types';

/** The part of a step that a chart shows on its own. */
export interface ChartStep extends Pick<
	ChartedStep,
	'id' | 'state' | 'headline' | 'subtitle' | 'alt' | 'sources'
> {
	/** The chart is dimmed, because the step was about something else. */
	quiet: boolean;
	/** The step showed this chart before: the chart that it shows now, or `null` for words. */
	replacedBy?: string | null;
	/** The words that it shows now, for embeds. */
	words?: WordsContent;
}

/** The words that a step shows instead of a chart. */
export interface WordsContent {
	prose: readonly Paragraph[];
	/** The ways to find help, if they are what it shows. */
	help?: readonly Help[];
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

/** The words of a step that shows words. */
export const wordsOf = ({ words, prose }: WordedStep, help: readonly Help[]): WordsContent => ({
	prose,
	...(words === 'help' && { help })
});

/** What each chart shows of a step: the chart of the step, and its former one. */
function chartSteps(step: Step, help: readonly Help[]): { chart: string; step: ChartStep }[] {
	const { id, headline, sources, formerly } = step;
	const shown = ({ state, subtitle, alt }: ShownChart) => {
		return { id, state, quiet: false, headline, subtitle, alt, sources };
	};
	const now = step.words ? [] : [{ chart: step.chart, step: shown(step) }];
	if (!formerly) return now;
	const former: ChartStep = {
		...shown(formerly),
		quiet: formerly.quiet,
		replacedBy: step.chart ?? null,
		...(step.words && { words: wordsOf(step, help) })
	};
	return [...now, { chart: formerly.chart, step: former }];
}

/** The name of the current release: the newest release of a source, as `YYYY-MM`. */
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
	sources,
	help
}: LoadedStory<T>): Release<T> {
	const steps = flatten(story);
	const cited = new Set(steps.flatMap((step) => step.sources));
	const shown = steps.flatMap((step) => chartSteps(step, help));
	return {
		name: releaseName(sources),
		tables,
		charts: Object.fromEntries(
			Object.keys(definition.charts).map((id) => [
				id,
				shown.filter(({ chart }) => chart === id).map(({ step }) => step)
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

/** Whether the step is about what its chart shows, and still shows it. */
export const isCurrent = ({ quiet, replacedBy }: ChartStep): boolean =>
	!quiet && replacedBy === undefined;

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
	const showing = (name?: string) => steps.find(({ state }) => state === name);
	const step = showing(chart.default) ?? showing(chart.formerDefault) ?? steps[0];
	if (!step) throw new RangeError(`no step shows the chart "${chart.id}"`);
	return step;
}

/** Whether the story does not show a chart, or a step of it, any more. */
export const isFormer = ({ charts }: Pick<Release, 'charts'>, { chart, step }: Shown): boolean =>
	(charts[chart] ?? []).every(
		({ id, replacedBy }) => (step && id !== step) || replacedBy !== undefined
	);

/** Every chart of a release and every step of each chart. Each has an address. */
export const shownIn = (release: Release): Shown[] =>
	Object.entries(release.charts).flatMap(([chart, steps]) => [
		{ chart },
		...steps.map(({ id }) => ({ chart, step: id }))
	]);
