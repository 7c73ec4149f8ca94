import { linkTo, type Pages } from '../pages';
import { openOneWindow } from './one-window';
import { assignScreens, toggleFullscreen, windowFeatures } from './screens';

/** The URL of a talk's speaker window. */
export const speakerAddress = (pages: Pages, talk: string): string =>
	linkTo(pages.speaker, { talk });

/**
 * Opens the speaker window of a talk, or focuses the open one. If there is a second screen, the
 * slides fill it.
 * @returns whether the browser allowed it
 */
export async function openSpeaker(pages: Pages, talk: string): Promise<boolean> {
	const places = await assignScreens();
	// In this order: one user activation allows full screen and then a popup, but not the reverse.
	if (places) await toggleFullscreen(places.slides);
	return openOneWindow(
		speakerAddress(pages, talk),
		`${STORY_SLUG}-speaker-${talk}`,
		windowFeatures(places?.speaker)
	);
}
