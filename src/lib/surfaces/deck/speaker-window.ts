import { linkTo, type Pages } from '../pages';
import { openOneWindow } from './one-window';
import { placesOf, toggleFullscreen, windowFeatures } from './screens';

/** The address of the speaker's window of a talk. */
export const speakerAddress = (pages: Pages, talk: string): string =>
	linkTo(pages.speaker, { talk });

/**
 * Opens the speaker's window of a talk, or brings the one that is open to the front. Where there is
 * a second screen, the slides fill it.
 * @returns whether the browser has let it open
 */
export async function openSpeaker(pages: Pages, talk: string): Promise<boolean> {
	const places = await placesOf();
	// In this order: a browser grants both for one press of a key, but not a full screen after a window.
	if (places) await toggleFullscreen(places.slides);
	return openOneWindow(
		speakerAddress(pages, talk),
		`upstream-speaker-${talk}`,
		windowFeatures(places?.speaker)
	);
}
