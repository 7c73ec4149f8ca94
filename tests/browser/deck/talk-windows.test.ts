import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ids, stopIds } from './deck';
import { hold, holdable, release } from './messages';
import { addressOf, at, opened, openSpeaker, partOf } from './talk';
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

describe('two windows that change at the same moment', () => {
	test('keep both changes, a step and the clock', async ({ open }) => {
		const story = await open({ path: AT_FIRST, before: (page) => holdable(page) });
		const { slides, speaker } = await openSpeaker(story);
		await speaker.getByRole('button', { name: 'Start' }).click();
		for (const page of [slides, speaker]) await hold(page);
		await slides.keyboard.press('ArrowRight');
		await speaker.getByRole('button', { name: 'Pause' }).click();
		for (const page of [slides, speaker]) await release(page);
		await at(speaker, stopIds[1] ?? '');
		await speaker.getByText('Elapsed, paused').waitFor();
		// The slides show no clock, but they save it for a reload.
		const paused = () =>
			slides.evaluate(() => {
				const saved = sessionStorage.getItem('upstream:talk-6') ?? '{}';
				const { shared } = JSON.parse(saved) as { shared?: { paused: number | null } };
				return shared?.paused ?? null;
			});
		await expect.poll(paused).not.toBeNull();
		await at(slides, stopIds[1] ?? '');
	});
});

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
		await slides.getByText('The speaker window is closed.').waitFor();
	});

	test('leaves a notice in the speaker window if it was the slides', long, async ({ open }) => {
		const { page: slides } = await open({ path: AT_FIRST });
		const speaker = await apart(slides);
		await crash(slides);
		await speaker.getByText('The slides are closed.').waitFor();
		expect(await partOf(speaker, 'notes')).not.toBe('');
	});
});

test(
	'of two tabs that are restored with one talk, exactly one keeps its name',
	long,
	async ({ open }) => {
		const { page, context } = await open({
			path: 'present/speaker/?talk=restored',
			before: async (page) => {
				await holdable(page, 'start');
				await page.context().addInitScript(() => {
					// The empty page that a tab starts with has no storage.
					if (location.protocol === 'about:' || sessionStorage.length > 0) return;
					sessionStorage.setItem('upstream:talk', 'restored');
				});
			}
		});
		await release(page);
		const tabs = await Promise.all(
			[1, 2].map(async () => {
				const tab = await context.newPage();
				await tab.goto(addressOf('present/'));
				await tab.waitForSelector('html[data-hydrated]');
				return tab;
			})
		);
		// Each has sent its handshake before it receives the response of the other.
		for (const tab of tabs) await release(tab);
		const owners = async () =>
			(await Promise.all(tabs.map(talkOf))).filter((name) => name === 'restored');
		await expect.poll(async () => (await owners()).length).toBe(1);
		await page.keyboard.press('End');
		const last = ids.at(-1) ?? '';
		const showing = () =>
			Promise.all(tabs.map((tab) => tab.getAttribute('html', 'data-step'))).then(
				(steps) => steps.filter((step) => step === last).length
			);
		await expect.poll(showing).toBe(1);
		expect((await owners()).length).toBe(1);
	}
);

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
