import { linkTo, type Pages } from '../pages';
import { windowFeatures, type Places } from './screens';

/** The address of the speaker's window of a talk. */
export const speakerAddress = (pages: Pages, talk: string): string =>
	linkTo(pages.speaker, { talk });

/**
 * Opens the speaker's window of a talk, or brings the one that is open to the front.
 * @returns whether the browser has let it open
 */
export function openSpeaker(pages: Pages, talk: string, places?: Places): boolean {
	const features = windowFeatures(places?.speaker);
	const opened = window.open(speakerAddress(pages, talk), `upstream-speaker-${talk}`, features);
	opened?.focus();
	return opened !== null;
}
