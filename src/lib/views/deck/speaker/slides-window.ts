import { linkTo, type Pages } from '../../pages';
import { openOneWindow } from '../one-window';
import { assignScreens, windowFeatures } from '../screens';
import { talkQuery } from '../talk-query';
import type { Talk } from '../talk.svelte';

/** The URL that opens the slides at the current step of a talk. */
export const slidesAddress = (pages: Pages, talk: Talk): string =>
	linkTo(pages.deck, { talk: talk.name, ...talkQuery(talk) }, talk.id);

/**
 * Opens the slides of a talk, on the second screen if there is one.
 * @returns whether the browser allowed it
 */
export async function openSlides(pages: Pages, talk: Talk): Promise<boolean> {
	const places = await assignScreens();
	return openOneWindow(
		slidesAddress(pages, talk),
		`${STORY_SLUG}-slides-${talk.name}`,
		windowFeatures(places?.slides)
	);
}
