import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { goTo, ids, shown, shows, showsTitle, SLIDE, stopFrom, stopIds, stops } from './deck';
import { test } from '../test';

const PATH = 'present/';
const first = stopIds[0] ?? '';
const last = stopIds.at(-1) ?? '';

/** A step inside a scene, with one before and one after it. */
const middle = stops.findIndex(
	({ scene }, i) => scene === stops[i - 1]?.scene && scene === stops[i + 1]?.scene
);
const MIDDLE = stopIds[middle] ?? '';
const { scene } = stops[middle] ?? {};

/** Presses a key in the middle of the story, and returns the step that is then shown. */
async function after(page: Page, key: string): Promise<string> {
	await goTo(page, MIDDLE);
	await page.keyboard.press(key);
	return ids[await shown(page)] ?? '';
}

describe('keys', () => {
	const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n', 'N', 'Enter'];
	const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p', 'P', 'Backspace'];

	test('move by steps and by scenes, and to both ends', async ({ open }) => {
		const { page } = await open({ path: PATH });
		for (const key of NEXT) expect(await after(page, key), key).toBe(stopFrom(MIDDLE, 1));
		for (const key of PREVIOUS) expect(await after(page, key), key).toBe(stopFrom(MIDDLE, -1));
		for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown'])
			expect(await after(page, key), key).toBe(
				stopIds[stops.findLastIndex((stop) => stop.scene === scene) + 1]
			);
		for (const key of ['Shift+ArrowLeft', 'Shift+ArrowUp'])
			expect(await after(page, key), key).toBe(stops.find((stop) => stop.scene === scene)?.id);
		expect(await after(page, 'Home')).toBe(first);
		await showsTitle(page);
		await page.keyboard.press('ArrowLeft');
		await showsTitle(page);
		expect(await after(page, 'End')).toBe(last);
		await page.keyboard.press('ArrowRight');
		await shows(page, last);
	});

	test('go to a step by its number, which is shown while it is typed', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await page.keyboard.press('1');
		await page.keyboard.press('4');
		expect(await page.locator('footer').innerText()).toContain('Go to 14');
		await page.keyboard.press('Enter');
		await shows(page, stopIds[13] ?? '');
		expect(await page.locator('footer').innerText()).not.toContain('Go to');
		// Another key cancels the number, and Enter works as usual again.
		await page.keyboard.press('3');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
		await shows(page, stopIds[13] ?? '');
		await page.keyboard.press('3');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Enter');
		await shows(page, stopFrom(stopIds[13] ?? '', 1));
	});

	test('go back once to where the talk was before a jump', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, MIDDLE);
		await page.keyboard.type('14');
		await page.keyboard.press('Enter');
		await shows(page, stopIds[13] ?? '');
		await page.keyboard.press('PageDown');
		await shows(page, stopFrom(stopIds[13] ?? '', 1));
		await page.keyboard.press('r');
		await shows(page, MIDDLE);
		await page.keyboard.press('PageDown');
		await page.keyboard.press('r');
		await shows(page, stopFrom(MIDDLE, 1));
	});

	test('have a button that leads back from a jump, until that step is shown again', async ({
		open
	}) => {
		const { page } = await open({ path: `${PATH}#${first}` });
		await page.keyboard.press('PageDown');
		const left = ids[await shown(page)] ?? '';
		await goTo(page, MIDDLE);
		const back = page.getByRole('button', { name: 'Return to step 2' });
		await back.click();
		await shows(page, left);
		expect(await back.count()).toBe(0);
		await goTo(page, stopFrom(left, 1));
		await page.keyboard.press('PageUp');
		await shows(page, left);
		expect(await back.count()).toBe(0);
		await page.keyboard.press('PageDown');
		await shows(page, stopFrom(left, 1));
		expect(await back.count()).toBe(0);
	});

	test('move at once when a dialog has closed, which keeps the focus for a moment', async ({
		open
	}) => {
		const { page } = await open({ path: PATH });
		for (const [opens, key] of [
			['?', 'ArrowRight'],
			['o', 'PageDown']
		] as const) {
			await goTo(page, MIDDLE);
			await page.keyboard.press(opens);
			await page.locator('dialog:modal').evaluate((dialog: HTMLDialogElement, key) => {
				const focused = document.activeElement;
				dialog.close();
				focused?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
			}, key);
			await shows(page, stopFrom(MIDDLE, 1));
		}
	});

	test('open a dialog again that the browser has just closed', async ({ open }) => {
		const { page } = await open({ path: PATH });
		const dialog = page.locator('dialog:modal');
		for (const key of ['?', 'o', '/']) {
			await page.keyboard.press(key);
			const label = await dialog.getAttribute('aria-label');
			// The key comes before the "close" event.
			await dialog.evaluate(async (it: HTMLDialogElement, key) => {
				it.close();
				await Promise.resolve();
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
			}, key);
			await dialog.waitFor();
			expect(await dialog.getAttribute('aria-label'), key).toBe(label);
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'detached' });
		}
	});

	test('make the slides black or white until any step shows them again', async ({ open }) => {
		const { page } = await open({ path: PATH });
		const blank = page.locator('[data-blank]');
		for (const [key, colour, rgb] of [
			['b', 'black', 'rgb(0, 0, 0)'],
			['.', 'black', 'rgb(0, 0, 0)'],
			['w', 'white', 'rgb(255, 255, 255)'],
			[',', 'white', 'rgb(255, 255, 255)']
		] as const) {
			await page.keyboard.press(key);
			expect(await blank.getAttribute('data-blank')).toBe(colour);
			expect(await blank.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(rgb);
			const box = await blank.boundingBox();
			expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
			await page.keyboard.press(key);
			await blank.waitFor({ state: 'detached' });
			await page.keyboard.press(key);
			await page.keyboard.press('Escape');
			await blank.waitFor({ state: 'detached' });
		}
		await goTo(page, MIDDLE);
		for (const [key, by] of [
			['PageDown', 1],
			['PageUp', -1],
			['Shift+ArrowRight', 0],
			['Home', 0]
		] as const) {
			const before = ids[await shown(page)] ?? '';
			await page.keyboard.press('b');
			await blank.waitFor();
			await page.keyboard.press(key);
			await blank.waitFor({ state: 'detached' });
			if (by) expect(ids[await shown(page)]).toBe(stopFrom(before, by));
		}
	});

	test('do nothing with Ctrl, Alt or Meta', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, MIDDLE);
		// Shortcuts of the browser itself never reach the page.
		for (const held of ['Control', 'Alt', 'Meta'])
			for (const key of ['ArrowDown', 'b', 'PageDown', 'o', 'Enter', '3']) {
				if (held === 'Control' && key === 'o') continue;
				await page.keyboard.press(`${held}+${key}`);
			}
		await shows(page, MIDDLE);
		expect(await page.locator('[data-blank], dialog').count()).toBe(0);
	});

	test('are left to a focused field, and press a focused button once', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, 'since-your-state');
		const field = page.getByLabel('State', { exact: true });
		await field.focus();
		await page.keyboard.type('north b 12 ? ');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Backspace');
		await shows(page, 'since-your-state');
		expect(await field.inputValue()).toBe('north b 12  ');

		await page.keyboard.press('Escape');
		await page.keyboard.press('PageUp');
		await shows(page, stopFrom('since-your-state', -1));
		await page.keyboard.press('d');
		// Once a state has been found, the field no longer takes the keys.
		await field.fill('Ohio');
		await page.keyboard.press('Enter');
		await page.locator(`${SLIDE} .title`, { hasText: 'Ohio:' }).first().waitFor();
		await page.keyboard.press('PageDown');
		await shows(page, stopFrom('since-your-state', 1));
		await goTo(page, MIDDLE);
		const nextButton = page.getByRole('button', { name: 'Next step' });
		for (const key of ['Space', 'Enter']) {
			const before = ids[await shown(page)] ?? '';
			await nextButton.focus();
			await page.keyboard.press(key);
			await shows(page, stopFrom(before, 1));
		}
	});
});
