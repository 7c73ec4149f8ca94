import type { Browser } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { openBrowser, openStory, type OpenStory, type StoryOptions } from './browser';

interface Fixtures {
	/** The browser that the files of a process share, once it has started. */
	shared: { browser?: Browser };
	/** Each test has its own contexts in it. */
	browser: Browser;
	/**
	 * Opens the story and closes it after the test, which fails if the page has logged an error or a
	 * warning, or requested anything from another origin.
	 */
	open: (options?: StoryOptions) => Promise<OpenStory>;
}

/** A test that opens the story. */
export const test = base.extend<Fixtures>({
	shared: [
		// Vitest reads from the braces which fixtures this one needs.
		async ({}, use) => {
			const shared: Fixtures['shared'] = {};
			await use(shared);
			await shared.browser?.close();
		},
		{ scope: 'worker' }
	],
	browser: [
		async ({ shared }, use) => {
			// A browser that has crashed fails the tests of one file, and not those of the files after it.
			if (!shared.browser?.isConnected()) shared.browser = await openBrowser();
			await use(shared.browser);
		},
		{ scope: 'file' }
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
