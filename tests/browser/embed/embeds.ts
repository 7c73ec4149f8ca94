import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { StoryOptions } from '../browser';
import { charts } from '../../../src/story/charts';

/** The ids of all charts. */
export const CHARTS = Object.keys(charts);

/** Opens an embed, without waiting for its script. */
export const embed = (path: string, more: StoryOptions = {}): StoryOptions => ({
	path: `embed/${path}`,
	viewport: { width: 600, height: 620 },
	asleep: true,
	...more
});

/** The visible drawing, among those that are served for several widths. */
export const DRAWING = 'figure[data-chart] svg[viewBox]:visible';

/** The part of the drawing that receives pointer events. */
export const TOOLTIP = '.tooltip:visible';
/** Waits until an embed has hydrated. */
export const live = (page: Page) => page.waitForSelector('html[data-hydrated]');

export const title = (page: Page) => page.locator('h1').innerText();

/** The paths that a page requests, in order. */
export function asked(page: Page): string[] {
	const files: string[] = [];
	page.on('request', (request) => files.push(new URL(request.url()).pathname));
	return files;
}

/** A page that holds one embed in a frame. */
export const frame = (page: Page, path: string, attributes = '') =>
	page.setContent(
		`<iframe ${attributes} width="600" height="620" src="${new URL(`embed/${path}`, inject('origin')).href}"></iframe>`
	);
