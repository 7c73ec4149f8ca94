import type { LoadedStory } from '$lib/story/load';
import { handoutData, type HandoutData } from '../handout/data';
import type { Pages } from '../pages';

/** What the windows of a talk are given, and what travels with their pages for their scripts. */
export interface TalkData extends Omit<HandoutData, 'steps'>, Record<string, unknown> {
	pages: Pages;
	/** The site's front page, with a slash at its end. */
	root: string;
	/** The address of the lines of all states. */
	lines: string;
}

/**
 * The story as it is told aloud, and put on paper for those who have heard it.
 * @param root the site's front page, with a slash at its end; `site` is the same as a whole address
 */
export function talkData(
	loaded: LoadedStory,
	{ pages, root, site }: Pick<TalkData, 'pages' | 'root' | 'site'>
): TalkData {
	const { steps, ...told } = handoutData(loaded, site);
	return { ...told, pages, root, lines: `${root}charts/states/lines.json` };
}
