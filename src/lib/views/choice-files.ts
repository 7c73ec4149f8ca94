import { inputOfStep } from '$lib/chart/charts';
import type { ChartInput, ChartInputs, NamedChoice, Tables } from '$lib/chart/chart-types';

/** The files of all choices in a chart, for readers without scripts, who cannot choose. */
export interface ChoiceFiles {
	/** The name of the input. */
	label: string;
	/** The URL of their folder, with a trailing slash. */
	folder: string;
	choices: readonly NamedChoice[];
}

/**
 * The files of the choices that a step offers, if it offers any. Server only.
 * @param root the site's front page, with a trailing slash
 */
export function choiceFilesOf(
	charts: ChartInputs<ChartInput>,
	step: { chart?: string | undefined; state?: string | undefined },
	tables: Tables,
	root: string
): ChoiceFiles | undefined {
	const { label = '', pictures, choices } = inputOfStep(charts, step) ?? {};
	return pictures && choices
		? { label, folder: root + pictures, choices: choices(tables) }
		: undefined;
}
