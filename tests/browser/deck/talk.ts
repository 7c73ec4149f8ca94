import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { OpenStory } from '../browser';

/** The two windows of a talk. */
interface TalkWindows extends Pick<OpenStory, 'context'> {
	slides: Page;
	speaker: Page;
}

/** Waits for the window that `open` opens, until it has hydrated. */
export async function opened(
	{ context }: Pick<OpenStory, 'context'>,
	open: () => Promise<unknown>
): Promise<Page> {
	const [page] = await Promise.all([context.waitForEvent('page'), open()]);
	await page.waitForSelector('html[data-hydrated]');
	return page;
}

/** Opens the speaker window from the slides, as a speaker does, and waits until the two are in sync. */
export async function openSpeaker(story: OpenStory): Promise<TalkWindows> {
	const { page: slides, context } = story;
	const speaker = await opened(story, () => slides.keyboard.press('s'));
	await at(speaker, await stepOf(slides));
	await alike(slides, speaker);
	return { slides, speaker, context };
}

/** The id of the step that a window shows. */
export const stepOf = (page: Page): Promise<string> =>
	page.evaluate(() => document.documentElement.dataset.step ?? '');

/** Waits until a window shows a step. */
export async function at(page: Page, id: string): Promise<void> {
	await page.waitForFunction((step) => document.documentElement.dataset.step === step, id);
}

/** Waits until the speaker window and its copy of this slide show the step of the slides. */
export async function alike(slides: Page, speaker: Page): Promise<void> {
	const step = await stepOf(slides);
	await at(speaker, step);
	const copy = await copyOf(speaker, 'this');
	await copy.waitForFunction((id) => document.documentElement.dataset.step === id, step);
}

/** The page of one of the two copies. */
export async function copyOf(speaker: Page, which: 'this' | 'next') {
	const frame = await speaker.waitForSelector(`[data-mirror="${which}"] iframe`);
	const copy = await frame.contentFrame();
	if (!copy) throw new Error(`the copy of ${which} slide has no page`);
	await copy.waitForSelector('html[data-hydrated]');
	return copy;
}

/** The text of a part of the speaker window. */
export const partOf = (speaker: Page, part: string): Promise<string> =>
	speaker.locator(`[data-part="${part}"]`).innerText();

/** The address of a page of the site. */
export const addressOf = (path: string): string => new URL(path, inject('origin')).href;
