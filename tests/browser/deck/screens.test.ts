// @module-tag long
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARGS, openBrowser } from '../browser';
import { addressOf, opened } from './talk';

const FIRST = { left: 0, top: 0, width: 1920, height: 1080 };
const SECOND = { left: 1920, top: 0, width: 1600, height: 900 };
const SCREENS = [FIRST, SECOND].map(({ width, height }) => `{${width}x${height}}`).join('');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser({ args: [...ARGS, `--screen-info=${SCREENS}`] });
});
afterAll(() => browser.close());

/** Opens a page on a machine with two screens, with or without permission to know of them. */
async function open(
	path: string,
	allowed: boolean
): Promise<{ page: Page; context: BrowserContext }> {
	// Windows keep their own sizes.
	const context = await browser.newContext({ viewport: null, reducedMotion: 'reduce' });
	const page = await context.newPage();
	if (allowed) {
		// Playwright does not know this permission by name.
		const own = await context.newCDPSession(page);
		const { browserContextId } = (await own.send('Target.getTargetInfo')).targetInfo;
		const whole = await browser.newBrowserCDPSession();
		await whole.send('Browser.grantPermissions', {
			permissions: ['windowManagement'],
			...(browserContextId && { browserContextId })
		});
	}
	await page.goto(addressOf(path));
	await page.waitForSelector('html[data-hydrated]');
	return { page, context };
}

/** The position and the outer size of a window. */
const placeOf = (page: Page) =>
	page.evaluate(() => ({
		left: screenX,
		top: screenY,
		width: outerWidth,
		height: outerHeight
	}));

describe('with two screens', () => {
	test('S shows the slides full screen on the second, and the speaker window on the first', async () => {
		const { page, context } = await open('present/', true);
		// A headless browser does not move a full-screen window, so check the request.
		await page.evaluate(() => {
			const root = document.documentElement;
			const real = root.requestFullscreen.bind(root);
			root.requestFullscreen = (options) => {
				const { screen } = options as { screen: { left: number } };
				root.dataset.asked = String(screen.left);
				return real(options);
			};
		});
		const speaker = await opened({ context }, () => page.keyboard.press('s'));
		await page.waitForFunction(() => document.fullscreenElement !== null);
		expect(await page.getAttribute('html', 'data-asked')).toBe(String(SECOND.left));
		await expect.poll(() => placeOf(speaker)).toEqual(FIRST);
		await context.close();
	});

	test('a reader who denies the permission still gets a window', async () => {
		const { page, context } = await open('present/', false);
		const speaker = await opened({ context }, () => page.keyboard.press('s'));
		await expect.poll(async () => (await placeOf(speaker)).left).toBeLessThan(SECOND.left);
		expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
		expect(await page.getByText('has kept the speaker window').count()).toBe(0);
		await context.close();
	});
});
