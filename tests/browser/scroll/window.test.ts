// @module-tag long
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { openBrowserOf, openStory } from '../browser';
import { active, scrollToStep, stepIds } from '../steps';
import { test } from '../test';
import { collisions, textFaults } from '../text';

const PHONE = { width: 390, height: 844 };
const SIDEWAYS = { width: 844, height: 390 };
const DESK = { width: 1280, height: 800 };

/** A step of words, whose width does not follow that of the column beside the stage. */
const WORDS = 'west-virginia-person';
/** Steps that are equally high in windows of some of these sizes. */
const SAME = ['route-after', 'since-why'];

/** Resizes the window, and waits until the page has been laid out again. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
	await page.setViewportSize(size);
	await page.waitForFunction(({ width }) => innerWidth === width, size);
	// The page reacts in the frame after the one with the new size.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
}

test('a reader stays in the step that is being read when the page is measured before it gets the resize event', async ({
	open
}) => {
	const { page } = await open();
	const ids = await stepIds(page);
	// It is measured when a scroll ends, which may be just then. Here that happens all the time.
	await page.evaluate(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			dispatchEvent(new Event('scrollend'));
			port2.postMessage('');
		};
		port2.postMessage('');
	});
	for (const id of [ids[4], ids[17], ...SAME, WORDS, ids.at(-2)]) {
		await scrollToStep(page, id ?? '');
		for (const size of [{ width: 1280, height: 500 }, PHONE, SIDEWAYS, DESK]) {
			await resize(page, size);
			await active(page, id);
		}
	}
});

/** A browser whose reader has set a default font size twice as large as usual. */
function withLargeText() {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'Default'));
	const wish = { webkit: { webprefs: { default_font_size: 32 } } };
	writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(wish));
	return openBrowserOf(folder);
}

for (const viewport of [DESK, PHONE]) {
	test(`text at 200 % neither collides in charts nor leaves a window of ${viewport.width} by ${viewport.height}`, async () => {
		const browser = withLargeText();
		const { page, complaints, close } = await openStory(browser, { viewport });
		const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
		expect(size).toBe('32px');
		for (const id of await stepIds(page)) {
			await scrollToStep(page, id);
			expect(await collisions(page), id).toEqual([]);
		}
		expect((await textFaults(page)).stray).toEqual([]);
		expect(complaints).toEqual([]);
		await close();
	});
}
