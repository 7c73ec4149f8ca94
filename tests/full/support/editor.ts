import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { AUTHOR } from './wordpress';

/**
 * Logs in as the site's author, by a request: the login page moves the focus to its first field
 * 200 ms after it was loaded, so that what is typed into the second can end up in the first.
 */
export async function logIn(context: BrowserContext, site: string): Promise<Page> {
	const answer = await context.request.post(`${site}/wp-login.php`, {
		form: { log: AUTHOR.name, pwd: AUTHOR.password }
	});
	expect(new URL(answer.url()).pathname).toBe('/wp-admin/');
	return context.newPage();
}

/** The place of the blocks: an iframe or, with some themes, the page. */
async function canvasOf(page: Page): Promise<Page | FrameLocator> {
	await page.locator('iframe[name="editor-canvas"], .editor-post-title__input').first().waitFor();
	const framed = await page.locator('iframe[name="editor-canvas"]').count();
	return framed > 0 ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

/**
 * Writes a post as authors do: types a title, then pastes an address on a separate line.
 * @returns the address of the published post
 */
export async function publish(page: Page, site: string, pasted: string): Promise<string> {
	await page.goto(`${site}/wp-admin/post-new.php`);
	const canvas = await canvasOf(page);
	// The welcome guide opens at any moment and takes the focus from the title.
	await page.evaluate(
		"wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)"
	);
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
	await canvas.locator('.editor-post-title__input').click();
	await page.keyboard.type('A chart');
	await page.keyboard.press('Enter');
	await canvas.locator('[data-type="core/paragraph"]').waitFor();
	await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
	await page.keyboard.press('ControlOrMeta+V');
	// The editor has found out what to show for the address.
	await canvas.locator('[data-type="core/embed"] iframe').waitFor({ state: 'attached' });

	await page.locator('.editor-post-publish-button__button').click();
	await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
	const link = page.locator('.post-publish-panel__postpublish-buttons a').first();
	const address = await link.getAttribute('href');
	if (!address) throw new Error('WordPress does not say where the post is.');
	return address;
}
