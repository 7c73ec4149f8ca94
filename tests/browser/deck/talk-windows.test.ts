import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ids, stopIds } from './deck';
import { addressOf, at, opened, openSpeaker } from './talk';
import { long } from '../long';
import { AT_FIRST } from '../speaker/numbered-steps';
import { test } from '../test';

const talkOf = (page: Page) => page.evaluate(() => sessionStorage.getItem('upstream:talk') ?? '');

/** Crashes the process of a page, so that the page sends no closing message. */
async function crash(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	// The page that would respond no longer exists.
	session.send('Page.crash').catch(() => undefined);
	await crashed;
}

test('the button that opens the speaker window shows no focus to the audience', async ({
	open
}) => {
	const story = await open({ path: AT_FIRST });
	const { page } = story;
	await page.getByRole('button', { name: 'Speaker window' }).focus();
	await opened(story, () => page.keyboard.press('Enter'));
	const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
	await expect.poll(() => page.locator(':focus').count()).toBe(0);
	// By keyboard, the next button is the next one.
	await page.keyboard.press('Tab');
	expect(await focused()).toBe('Full screen');
});

describe('a window that crashes', () => {
	/** Opens a speaker window in another process than the slides, unlike a popup. */
	async function apart(slides: Page): Promise<Page> {
		const speaker = await slides.context().newPage();
		await speaker.goto(addressOf(`present/speaker/?talk=${await talkOf(slides)}`));
		await speaker.waitForSelector('html[data-hydrated]');
		await slides.keyboard.press('ArrowRight');
		await at(speaker, stopIds[1] ?? '');
		return speaker;
	}

	test('leaves a notice on the slides if it was the speaker window', async ({ open }) => {
		const { page: slides } = await open({ path: AT_FIRST });
		const speaker = await apart(slides);
		await crash(speaker);
		const notice = slides.getByText('The speaker window is closed.');
		await notice.waitFor();
		await slides.keyboard.press('ArrowRight');
		await notice.waitFor({ state: 'detached' });
	});
});

describe('a browser that blocks storage', () => {
	test('keeps the two windows in sync, and says what it does not save', long, async ({ open }) => {
		const story = await open({
			path: AT_FIRST,
			before: async (page) => {
				await page.context().addInitScript(() => {
					for (const name of ['localStorage', 'sessionStorage'])
						Object.defineProperty(window, name, {
							get: () => {
								throw new DOMException('blocked', 'SecurityError');
							}
						});
				});
			}
		});
		const { slides, speaker } = await openSpeaker(story);
		await slides.keyboard.press('ArrowRight');
		await at(speaker, stopIds[1] ?? '');
		await speaker.keyboard.press('ArrowRight');
		await at(slides, stopIds[2] ?? '');
		await speaker.getByRole('textbox', { name: 'My notes' }).fill('Mine');
		await speaker.getByText('This browser does not keep them').waitFor();
		await slides.waitForFunction((id) => location.hash === `#${id}`, stopIds[2]);
		await slides.reload();
		await at(slides, stopIds[2] ?? '');
		await speaker.getByText('The slides are closed.').waitFor();
	});

	test('says on the slides that they cannot follow the speaker window', async ({ open }) => {
		const story = await open({
			path: AT_FIRST,
			before: async (page) => {
				await page
					.context()
					.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
			}
		});
		const { page: slides } = story;
		expect(await slides.getByText('can’t sync windows').count()).toBe(0);
		const speaker = await opened(story, () => slides.keyboard.press('s'));
		await slides.getByText('This browser can’t sync windows').waitFor();
		await speaker.getByText('This browser can’t sync windows').waitFor();
		await slides.keyboard.press('ArrowRight');
		await at(slides, stopIds[1] ?? '');
		await speaker.keyboard.press('End');
		await at(speaker, ids.at(-1) ?? '');
	});
});
