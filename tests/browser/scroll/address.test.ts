import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { long } from '../long';
import {
	active,
	addressSays,
	headline,
	middleStep,
	scrolling,
	scrollTop,
	scrollToStep,
	stepIds
} from '../steps';
import { test } from '../test';
import { openEvidence } from './evidence';
import { jump, visit, readTo, topOf } from './visits';

describe('an address', () => {
	test('opens the story at the step that it names', async ({ open }) => {
		const { page } = await open();
		const start = page.url();
		const ids = await stepIds(page);
		for (const id of [ids[7] ?? '', await middleStep(page), ids.at(-1) ?? '']) {
			await visit(page, `${start}#${id}`);
			await active(page, id);
			const inWindow = await page.$eval(`[id="${id}"] [data-part="text"] p`, (prose) => {
				const { top, bottom } = prose.getBoundingClientRect();
				return top >= 0 && bottom <= innerHeight;
			});
			expect(inWindow, id).toBe(true);
			expect(new URL(page.url()).hash).toBe(`#${id}`);
		}
	});

	test.for(['#toll-never-was', '#%E0%A4%A'])(
		'that names no step opens the story at its start: %s',
		async (path, { open }) => {
			const { page } = await open({ path });
			await active(page, (await stepIds(page))[0]);
			expect(await scrollTop(page)).toBe(0);
		}
	);

	test('follows the reader, and a reload returns to the same place', async ({ open }) => {
		const { page } = await open({
			before: async (page) => {
				await page.addInitScript(() => {
					// Chromium sometimes restores the scroll position before all style sheets have loaded.
					const misplace = () => {
						if (history.state) scrollTo({ top: 5000, behavior: 'instant' });
					};
					addEventListener('readystatechange', misplace, { capture: true, once: true });
				});
			}
		});
		const id = await middleStep(page);
		await readTo(page, id);
		const before = await topOf(page, id);
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		await active(page, id);
		expect(Math.abs((await topOf(page, id)) - before)).toBeLessThan(1);
	});

	test('follows a resize that shows another step without a scroll', async ({ open }) => {
		const { page } = await open({ viewport: { width: 1280, height: 400 } });
		const last = (await stepIds(page)).at(-1) ?? '';
		await page.keyboard.press('End');
		await addressSays(page, last);
		await page.setViewportSize({ width: 1920, height: 1080 });
		await page.waitForFunction((id) => document.documentElement.dataset.step !== id, last);
		await addressSays(page, await active(page));
	});
});

test('a jump is undone by Back and redone by Forward', async ({ open }) => {
	const { page } = await open();
	const ids = await stepIds(page);
	const [from = '', to = ''] = [ids[3], ids.at(-3)];
	await readTo(page, from);
	const before = await scrollTop(page);
	await jump(page, to);
	const after = await scrollTop(page);
	await page.goBack();
	await active(page, from);
	await addressSays(page, from);
	await expect.poll(() => scrollTop(page)).toBe(before);
	await page.goForward();
	await active(page, to);
	await expect.poll(() => scrollTop(page)).toBe(after);
});

describe('a link to a part of the page that is not a step', () => {
	const offer = (page: Page) => page.getByRole('complementary', { name: 'Resume' });

	test('is replaced by the step that is read next, in the address and as the bookmark', async ({
		open
	}) => {
		const { page } = await open();
		const start = page.url();
		const ids = await stepIds(page);
		const [before = '', next = ''] = [ids.at(-3), ids[2]];
		await readTo(page, before);
		await visit(page, start);
		await offer(page).waitFor();
		await page.keyboard.press('Tab');
		// The page is soon at rest, and the address then names the first step.
		await Promise.all([page.waitForURL(/#story$/), page.keyboard.press('Enter')]);
		await readTo(page, next);
		await offer(page).waitFor({ state: 'detached' });
		await visit(page, start);
		expect(await offer(page).innerText()).toContain(await headline(page, next));
	});

	test(
		'stays in the address while its target below the steps is on screen',
		long,
		async ({ open }) => {
			const { page } = await open({ before: (page) => page.clock.install() });
			await readTo(page, await middleStep(page));
			await scrolling(page, () => page.getByRole('link', { name: 'Help', exact: true }).click());
			await page.clock.fastForward(1000);
			expect(new URL(page.url()).hash).toBe('#help');
			await readTo(page, (await stepIds(page)).at(-1) ?? '');
		}
	);
});

test('Link copies the address of its step and confirms it', async ({ open }) => {
	const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
	const id = await middleStep(page);
	await scrollToStep(page, id);
	await (await openEvidence(page, id)).getByRole('button', { name: /^Link to/ }).click();
	await page.locator(`[id="${id}"]`).getByText('Link copied').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(new URL(`#${id}`, page.url()).href);
});
