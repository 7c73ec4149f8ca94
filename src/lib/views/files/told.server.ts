import { building } from '$app/environment';
import { modelOf } from '../../charts/catalog';
import type { Source } from '../../data/table-types';
import { pathOf, type Shown } from '../../export/addresses';
import type { Described } from '../../export/metadata';
import type { Picture } from '../../export/picture.server';
import { loadStory, type LoadedStory } from '../../story/load';
import { mainStep, releaseOf, shownIn, type ChartStep, type Release } from '../../story/release';
import { heightAt, WIDTHS } from '../embed/heights';
import type { Answered } from '../oembed/oembed';

/** A chart and its data in the newest release, from which its files are written. */
export interface Told {
	loaded: LoadedStory;
	release: Release;
	shown: Shown;
	step: ChartStep;
	/** The sources of its step. */
	sources: readonly Source[];
}

/** The newest release, and the story that it is made from. */
type Today = Pick<Told, 'loaded' | 'release'>;

const read = (): Today => {
	const loaded = loadStory();
	return { loaded, release: releaseOf(loaded) };
};
const once = { today: undefined as Today | undefined };

/** Cached during a build, in which hundreds of files are written from the same data. */
const today = (): Today => (building ? (once.today ??= read()) : read());

/** The paths of all files of one format: every chart, and every step of each. */
export const chartPaths = (): { path: string }[] =>
	shownIn(today().release).map((shown) => ({ path: pathOf(shown) }));

/** The chart that a path such as `toll` or `toll/toll-climb` names, or nothing if it does not exist. */
export function toldBy(path: string): Told | undefined {
	const { loaded, release } = today();
	const shown = shownIn(release).find((one) => pathOf(one) === path);
	if (!shown) return undefined;
	const { chart, step: id } = shown;
	const step = release.charts[chart]?.find((one) => one.id === id) ?? mainStep(release, chart);
	const sources = step.sources.flatMap((name) => loaded.sources[name] ?? []);
	return { loaded, release, shown, step, sources };
}

/** The publishers of a chart's figures, in one line. */
export function sourceLine(sources: readonly Pick<Source, 'short'>[]): string {
	const [first, ...more] = sources;
	const line = `Source: ${first?.short ?? ''}`;
	return more.length > 0 ? `${line}, and ${more.length} more` : line;
}

/** The content of a chart's picture. */
export function pictureOf({ loaded, shown: { chart }, step, sources }: Told): Picture {
	const { state, quiet, headline, subtitle, alt } = step;
	const name = loaded.story.title;
	return { chart, state, quiet, headline, subtitle, alt, source: sourceLine(sources), name };
}

/** The input for a chart's metadata. Its columns are those of the CSV file. */
export function describedBy({ loaded, release, shown, step, sources }: Told): Described {
	const { headline, subtitle, alt } = step;
	const model = modelOf(shown.chart);
	const state = shown.step ? step.state : model.default;
	return {
		shown,
		name: loaded.story.title,
		release: release.name,
		headline,
		subtitle,
		alt,
		columns: model.rows(loaded.tables, state).columns,
		sources,
		heights: Object.fromEntries(WIDTHS.map((width) => [width, heightAt(shown, width)]))
	};
}

/** The input for an oEmbed response. */
export const answeredBy = ({ loaded, shown, step, sources }: Told): Answered => ({
	shown,
	name: loaded.story.title,
	headline: step.headline,
	source: sourceLine(sources)
});
