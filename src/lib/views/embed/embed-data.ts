import { chartOf, inputInState } from '$lib/chart/charts';
import type { Charts } from '$lib/chart/chart-types';
import { servedOptions, type ServedOptions } from '$lib/chart/served-files';
import type { AddressedChoice, Shown } from '$lib/export/addresses';
import { mainStep, type ChartStep, type Release } from '$lib/model/release';

/** What an embed shows, serialized into its page for the script. */
export interface EmbedPage extends Record<string, unknown> {
	chart: string;
	/** The chart, of which the script fetches drawings. */
	served: ServedOptions;
	/** The initial step. In an embed of the whole chart, readers may move on to other steps. */
	step: string;
	/** The embed shows this step only. */
	fixed: boolean;
	/** The choice in its path, or `null`. */
	choice: AddressedChoice | null;
	/** The release that it is pinned to, or `null` to follow the newest. */
	pinned: string | null;
	/** The choices of a pinned chart that have embeds of their own, or `null`. */
	kept: { key: string; values: readonly string[] } | null;
	/** The key in the address of what a reader can choose in it, or `null`. */
	input: string | null;
	/** The site's front page, with a trailing slash. */
	root: string;
	/** The story's title. */
	story: string;
}

export interface EmbedData extends EmbedPage {
	release: Release;
}

/**
 * The steps of an embed: those that show the chart, or the named one.
 * @throws RangeError for a chart or a step that is not in the release
 */
export function stepsOf(release: Release, { chart, step }: Shown): readonly ChartStep[] {
	const steps = release.charts[chart] ?? [];
	if (!step) return steps;
	const found = steps.filter(({ id }) => id === step);
	if (found.length === 0) throw new RangeError(`no step "${step}" shows the chart "${chart}"`);
	return found;
}

/**
 * The data of an embed.
 * @param pinned the name of the release that it is pinned to
 * @param tables those that it draws at first: with a choice, if it has one
 */
export function embedPage(
	release: Release,
	{ chart, step, choice }: Shown,
	{ charts, ...site }: Pick<EmbedPage, 'root' | 'story'> & { charts: Charts },
	pinned: string | null = null,
	tables = release.tables
): EmbedData {
	const drawn = chartOf(charts, chart);
	const steps = stepsOf(release, { chart, ...(step && { step }) });
	const shown = (step && steps[0]) || mainStep(release, drawn);
	const chooses = steps.flatMap(({ state }) => inputInState(drawn, state) ?? [])[0];
	// Their embeds show the state that the chart shows without a step.
	const hasOwn = pinned && !choice && shown.state === mainStep(release, drawn).state;
	const values = Object.keys((hasOwn && release.choices?.[chart]) || {});
	return {
		chart,
		served: servedOptions(drawn, release.tables),
		step: shown.id,
		fixed: Boolean(step),
		choice: choice ?? null,
		pinned,
		kept: chooses && values.length > 0 ? { key: chooses.key, values } : null,
		input: pinned ? null : (chooses?.key ?? null),
		...site,
		release: { ...release, tables }
	};
}
