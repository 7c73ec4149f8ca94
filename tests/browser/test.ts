import type { Browser } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { openBrowser, openStory, type OpenStory, type StoryOptions } from './browser';

interface Fixtures {
	/** One for all files of a process; what one test does is kept from others by its context. */
	browser: Browser;
	/**
	 * Opens the story and closes it after the test, which fails if the page has complained or asked
	 * anything of another origin.
	 */
	open: (options?: StoryOptions) => Promise<OpenStory>;
}

/** A test that opens the story. */
export const test = base.extend<Fixtures>({
	browser: [
		// Vitest reads from the braces which other fixtures this one needs.
		async ({}, use) => {
			const browser = await openBrowser();
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' }
	],
	open: async ({ browser }, use) => {
		const stories: OpenStory[] = [];
		await use(async (options) => {
			const story = await openStory(browser, options);
			stories.push(story);
			return story;
		});
		await Promise.all(stories.map(({ close }) => close()));
		expect(stories.flatMap(({ complaints }) => complaints)).toEqual([]);
		expect(stories.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
	}
});
