import { describe, expect } from 'vitest';
import common from '$lib/messages/en/common.json';
import words from '$lib/messages/en/deck.json';
import { fillMessage } from '$lib/messages/fill-message';
import { goTo, shows, showsTitle, SLIDE, stopFrom, stopIds, stops } from './deck';
import { test } from '../test';

const PATH = 'present/';
const first = stopIds[0] ?? '';
const last = stopIds.at(-1) ?? '';
const FOURTEENTH = stopIds[13] ?? '';

/** A step inside a scene, with one before and one after it. */
const middle = stops.findIndex(
	({ scene }, i) => scene === stops[i - 1]?.scene && scene === stops[i + 1]?.scene
);
const MIDDLE = stopIds[middle] ?? '';
const { scene } = stops[middle] ?? {};

describe('keys', () => {
	test('move by steps and by scenes, and to both ends', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, MIDDLE);
		for (const [key, id] of [
			['ArrowRight', stopFrom(MIDDLE, 1)],
			['Shift+Space', MIDDLE],
			['Shift+ArrowDown', stopIds[stops.findLastIndex((stop) => stop.scene === scene) + 1]],
			['PageUp', stops.findLast((stop) => stop.scene === scene)?.id],
			['Shift+ArrowLeft', stops.find((stop) => stop.scene === scene)?.id],
			['End', last],
			['ArrowRight', last],
			['Home', first]
		] as const) {
			await page.keyboard.press(key);
			await shows(page, id ?? '');
		}
		await showsTitle(page);
		await page.keyboard.press('ArrowLeft');
		await showsTitle(page);
	});

	test('go to a step by its number, which is shown while it is typed, and back with R', async ({
		open
	}) => {
		const { page } = await open({ path: `${PATH}#${MIDDLE}` });
		const footer = page.locator('footer');
		await page.keyboard.type('14');
		await footer.getByText(fillMessage(words.goTo, { digits: 14 })).waitFor();
		await page.keyboard.press('Enter');
		await shows(page, FOURTEENTH);
		// Another key cancels the number, and Enter works as usual again.
		await page.keyboard.press('3');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
		await shows(page, FOURTEENTH);
		await page.keyboard.press('3');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Enter');
		await shows(page, stopFrom(FOURTEENTH, 1));
		await page.keyboard.press('r');
		await shows(page, MIDDLE);
		// It leads back once.
		await page.keyboard.press('PageDown');
		await page.keyboard.press('r');
		await shows(page, stopFrom(MIDDLE, 1));
	});

	test('have a button that leads back from a jump, until that step is shown again', async ({
		open
	}) => {
		const { page } = await open({ path: `${PATH}#${stopIds[1] ?? ''}` });
		const left = stopIds[1] ?? '';
		const back = page.getByRole('button', { name: fillMessage(words.returnToStep, { number: 2 }) });
		await goTo(page, MIDDLE);
		await back.click();
		await shows(page, left);
		await goTo(page, stopFrom(left, 1));
		await back.waitFor();
		await page.keyboard.press('PageUp');
		await shows(page, left);
		await back.waitFor({ state: 'detached' });
		await page.keyboard.press('PageDown');
		await shows(page, stopFrom(left, 1));
		expect(await back.count()).toBe(0);
	});

	test('work at once when a dialog has closed, which keeps the focus for a moment', async ({
		open
	}) => {
		const { page } = await open({ path: PATH });
		const dialog = page.locator('dialog:modal');
		await goTo(page, MIDDLE);
		for (const [i, opens] of ['?', 'o'].entries()) {
			await page.keyboard.press(opens);
			const label = await dialog.getAttribute('aria-label');
			// The key comes before the "close" event, and opens the dialog again.
			await dialog.evaluate(async (it: HTMLDialogElement, key) => {
				it.close();
				await Promise.resolve();
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
			}, opens);
			await dialog.waitFor();
			expect(await dialog.getAttribute('aria-label'), opens).toBe(label);
			await dialog.evaluate((it: HTMLDialogElement) => {
				const focused = document.activeElement;
				it.close();
				focused?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
			});
			await shows(page, stopIds[middle + 1 + i] ?? '');
		}
	});

	test('make the slides black or white until any step shows them again', async ({ open }) => {
		const { page } = await open({ path: `${PATH}#${MIDDLE}` });
		const blank = page.locator('[data-blank]');
		for (const [key, colour, rgb] of [
			['b', 'black', 'rgb(0, 0, 0)'],
			[',', 'white', 'rgb(255, 255, 255)']
		] as const) {
			for (const ends of [key, 'Escape']) {
				await page.keyboard.press(key);
				expect(await blank.getAttribute('data-blank')).toBe(colour);
				expect(await blank.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(rgb);
				expect(await blank.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
				await page.keyboard.press(ends);
				await blank.waitFor({ state: 'detached' });
			}
		}
		await page.keyboard.press('b');
		await blank.waitFor();
		await page.keyboard.press('PageDown');
		await blank.waitFor({ state: 'detached' });
		await shows(page, stopFrom(MIDDLE, 1));
	});

	test('are left to a focused field, and press a focused button once', async ({ open }) => {
		const { page } = await open({ path: `${PATH}#since-your-state` });
		const field = page.getByRole('combobox');
		await field.focus();
		await page.keyboard.type('north b 12 ? ');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Backspace');
		await shows(page, 'since-your-state');
		expect(await field.inputValue()).toBe('north b 12  ');
		// Once a state has been found, the field no longer takes the keys.
		await field.fill('Ohio');
		await page.keyboard.press('Enter');
		await page.locator(`${SLIDE} .title`, { hasText: 'Ohio:' }).first().waitFor();
		await page.keyboard.press('PageDown');
		await shows(page, stopFrom('since-your-state', 1));
		await goTo(page, MIDDLE);
		const nextButton = page.getByRole('button', { name: common.nextStep });
		for (const [i, key] of ['Space', 'Enter'].entries()) {
			await nextButton.focus();
			await page.keyboard.press(key);
			await shows(page, stopIds[middle + 1 + i] ?? '');
		}
	});
});
