import type { Page } from 'playwright-core';
import type { OwnSlide } from '../../src/lib/views/own-slides/own-slide';

/** Keeps a speaker's own slides in the browser, before a page opens. */
export const storeSlides = (slides: readonly OwnSlide[]) => (page: Page) =>
	page.addInitScript(
		(text) => localStorage.setItem('upstream:slides', text),
		JSON.stringify(slides)
	);
