import { modelOf } from '$lib/charts/catalog';
import type { Shown } from '$lib/export/addresses';
import { mainStep, type ChartStep, type Release } from '$lib/story/release';

/** What an embed shows, and what stands in its page for the script to start from. */
export interface EmbedPage extends Record<string, unknown> {
	chart: string;
	/** The step whose state is shown; a reader may go on from it where the frame is the chart's. */
	step: string;
	/** The frame is of this step alone. */
	fixed: boolean;
	/** The release that it keeps to, or `null` where it follows the newest. */
	pinned: string | null;
	/** The site's front page, with a slash at its end. */
	root: string;
	/** The story's title. */
	story: string;
}

export interface EmbedData extends EmbedPage {
	release: Release;
}

/**
 * The steps that an embed goes through: those with a drawing of their own.
 * @throws RangeError for a chart or a step that the release does not have
 */
export function stepsOf(release: Release, { chart, step }: Shown): readonly ChartStep[] {
	const all = release.charts[modelOf(chart).id] ?? [];
	if (!step) return all.filter(({ quiet }) => !quiet);
	const found = all.filter(({ id }) => id === step);
	if (found.length === 0) throw new RangeError(`no step "${step}" shows the chart "${chart}"`);
	return found;
}

/** What an embed shows; with a name, the release that it keeps to. */
export function embedPage(
	release: Release,
	{ chart, step }: Shown,
	site: Pick<EmbedPage, 'root' | 'story'>,
	pinned: string | null = null
): EmbedData {
	const [only] = step ? stepsOf(release, { chart, step }) : [];
	const shown = only ?? mainStep(release, chart);
	return { chart, step: shown.id, fixed: Boolean(step), pinned, ...site, release };
}
