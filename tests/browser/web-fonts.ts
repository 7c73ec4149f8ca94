import type { Page } from 'playwright-core';

/**
 * Holds the style sheet back until the web fonts have arrived, so that the first paint has them, at
 * each load. If they arrive just then, Chromium uses them on one load and not on the next.
 */
export async function loadFontsFirst(page: Page): Promise<void> {
	const font = (name: string) =>
		page.waitForEvent('requestfinished', (request) => request.url().includes(`/${name}.`));
	const bothFonts = () => Promise.all([font('newsreader'), font('public-sans')]);
	let fonts: Promise<unknown> = Promise.resolve();
	page.on('request', (request) => {
		if (request.isNavigationRequest() && request.frame() === page.mainFrame()) fonts = bothFonts();
	});
	await page.route('**/_layout.*.css', async (route) => {
		await fonts;
		await route.continue();
	});
}
