import { SINGLE_PAGES } from '../single/views';
import { pagesOf, type Pages } from '../pages';

/**
 * The pages of a talk in one file: the slides and the speaker window are in it, the others on the site.
 * @param site the absolute URL of the site, with a trailing slash
 */
export const talkFilePages = (site: string): Pages => ({
	...pagesOf(site),
	deck: SINGLE_PAGES.deck,
	speaker: SINGLE_PAGES.speaker
});
