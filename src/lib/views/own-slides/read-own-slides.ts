import { stored } from '../../storage/stored';
import { MOST_SLIDES, ownSlidesIn, type OwnSlide } from './own-slide';

const kept = stored('slides');

/** The slides that came with the page, in an element that has the text of a browser's storage. */
export const givenSlides = (): readonly OwnSlide[] =>
	ownSlidesIn(document.querySelector('script[data-own-slides]')?.textContent ?? '');

/** The speaker's own slides: those of the page, unless this browser stores them, and those it stores. */
export function ownSlides(): readonly OwnSlide[] {
	const own = ownSlidesIn(kept.read());
	const given = givenSlides().filter(({ id }) => !own.some((slide) => slide.id === id));
	return [...given, ...own];
}

/**
 * Stores the slides.
 * @returns whether that worked: they may be too many, and pictures larger than the room for them
 */
export const keepSlides = (slides: readonly OwnSlide[]): boolean =>
	slides.length <= MOST_SLIDES && kept.write(slides.length > 0 ? JSON.stringify(slides) : '');
