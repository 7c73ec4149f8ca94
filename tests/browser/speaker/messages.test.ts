import { describe, expect } from 'vitest';
import { openBrowser, openStory } from '../browser';
import { at, opened, openSpeaker } from '../deck/talk';
import { long } from '../long';
import { test } from '../test';
import { stopAt } from './numbered-steps';

/** Runs in a page: opens the slides as soon as the page offers them, and logs when it says that they were blocked. */
function pressUntouched(): void {
	let pressed = false;
	new MutationObserver((_, observer) => {
		const text = document.querySelector('body')?.innerText ?? '';
		if (!pressed && text.includes('No slides are open')) {
			pressed = true;
			window.dispatchEvent(new KeyboardEvent('keydown', { key: 's' }));
		}
		if (text.includes('has kept the slides from opening')) {
			observer.disconnect();
			console.log('kept from opening');
		}
	}).observe(document, { subtree: true, childList: true, characterData: true });
}

describe('a message says so', () => {
	test(
		'if the slides are closed, and they open again at the current step',
		long,
		async ({ open }) => {
			const story = await open({ path: 'present/' });
			const { slides, speaker } = await openSpeaker(story);
			await speaker.keyboard.press('End');
			await at(slides, stopAt(-1));
			await slides.close();
			await speaker.getByText('The slides are closed.').waitFor();
			const again = await opened(story, () =>
				speaker.getByRole('button', { name: 'Open them again' }).click()
			);
			await at(again, stopAt(-1));
			await speaker.getByText('The slides are closed.').waitFor({ state: 'detached' });
			await again.keyboard.press('Home');
			await at(speaker, stopAt(1));
		}
	);

	test('if a speaker window has no slides, and offers to open them in a new talk', async ({
		open
	}) => {
		const story = await open({ path: 'present/speaker/' });
		const { page: speaker } = story;
		await speaker.getByText('No slides are open for this talk.').waitFor();
		for (const key of ['ArrowRight', 'ArrowRight']) await speaker.keyboard.press(key);
		const slides = await opened(story, () => speaker.keyboard.press('s'));
		await at(slides, stopAt(2));
		await slides.keyboard.press('ArrowRight');
		await at(speaker, stopAt(3));
		await speaker.getByText('No slides are open').waitFor({ state: 'detached' });
		expect(new URL(speaker.url()).searchParams.get('talk')).toMatch(/^[a-z0-9]+$/);
	});

	test('if the browser blocks new windows', long, async () => {
		const browser = await openBrowser({ ignoreDefaultArgs: ['--disable-popup-blocking'] });
		let notice: Promise<unknown> = Promise.resolve();
		const { page, context, complaints } = await openStory(browser, {
			path: 'present/speaker/',
			// To the browser, a call from a test is the act of a person. So the test calls nothing: the
			// page itself presses the key, which the popup blocker must stop.
			asleep: true,
			before: async (page) => {
				notice = page.waitForEvent('console', (message) => message.text() === 'kept from opening');
				await page.addInitScript(pressUntouched);
			}
		});
		await notice;
		expect(context.pages()).toHaveLength(1);
		const slides = await opened({ context }, () =>
			page.getByRole('link', { name: 'open them here' }).click()
		);
		await slides.keyboard.press('End');
		await at(page, stopAt(-1));
		await page.getByText('has kept the slides').waitFor({ state: 'detached' });
		expect(complaints).toEqual([]);
		await browser.close();
	});
});
