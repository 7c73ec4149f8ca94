import type { ServedOptions } from '$lib/chart/served-files';
import type { LoadedStory } from '$lib/model/load';
import { handoutData, type HandoutData } from '../handout/handout-data';
import type { Pages } from '../pages';

/** The props of the windows of a talk, also serialized into their pages for hydration. */
export interface TalkData extends Omit<HandoutData, 'steps' | 'stops'>, Record<string, unknown> {
	pages: Pages;
	/** The site's front page, with a trailing slash. */
	root: string;
}

/** The data of the slides where their charts are served as drawings. */
export interface DeckData extends TalkData {
	served: readonly ServedOptions[];
}

/**
 * The story's data for the slides, the speaker window and the handout.
 * @param root the site's front page, with a trailing slash; `site` is the same as an absolute URL
 */
export function talkData(
	loaded: LoadedStory,
	{ pages, root, site }: Pick<TalkData, 'pages' | 'root' | 'site'>
): TalkData {
	const { steps, stops, ...rest } = handoutData(loaded, site);
	return { ...rest, pages, root };
}
