import { inputOfStep } from '$lib/chart/charts';
import type {
	ChartInput,
	ChartInputs,
	ChartReference,
	NamedChoice,
	Tables
} from '$lib/chart/chart-types';

/** The pages and the files of all choices in a chart. */
export interface ChoiceFiles {
	/** The name of the input. */
	label: string;
	/** The name of the list. */
	all: string;
	/** The URL of the chart's page, with a trailing slash. Those of the choices are below it. */
	folder: string;
	choices: readonly NamedChoice[];
}

/**
 * The pages and the files of the choices that a step offers, if it offers any. Server only.
 * @param root the site's front page, with a trailing slash
 */
export function choiceFilesOf(
	charts: ChartInputs<ChartInput>,
	step: ChartReference,
	tables: Tables,
	root: string
): ChoiceFiles | undefined {
	const input = inputOfStep(charts, step);
	if (!input?.pages || !step.chart) return undefined;
	const { label, all } = input;
	return { label, all, folder: `${root}charts/${step.chart}/`, choices: input.choices(tables) };
}
