import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { stopFrom } from '../deck/deck';
import { active, scrollTop, STAGE, wheel } from '../steps';
import { test } from '../test';
import { field, kept, STEP } from './find-state';

/** The step with the map of tiles. */
const CHANGE = 'since-states-change';
const grid = (page: Page) => page.locator(`${STAGE} [role="grid"]`).first();
const tile = (page: Page, name: string) =>
	grid(page).getByRole('button', { name: new RegExp(`^${name}, `) });
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.split(',')[0]);

/** Waits until the map names a state, in its subtitle and in the description of its step. */
async function names(page: Page, name: string): Promise<void> {
	const stage = page.locator(STAGE);
	await expect.poll(() => stage.locator('figcaption').innerText()).toContain(`${name}: synthetic`);
	const description = page.locator(`[id="${CHANGE}"] [data-part="description"]`);
	await expect
		.poll(() => description.getAttribute('aria-label'))
		.toContain(`A thick border marks ${name}.`);
}

describe('the tiles', () => {
	test('are one stop of Tab, within which arrow keys move and Enter chooses', async ({ open }) => {
		const { page } = await open({ path: `?state=WV#${CHANGE}` });
		await active(page, CHANGE);
		await names(page, 'West Virginia');
		expect(await grid(page).locator('[tabindex="0"]').count()).toBe(1);
		await field(page).focus();
		// Past “Compare” and “Clear”.
		for (let stops = 0; stops < 3; stops += 1) await page.keyboard.press('Tab');
		expect(await focused(page)).toBe('West Virginia');
		await page.keyboard.press('ArrowUp');
		expect(await focused(page)).toBe('Ohio');
		expect(await kept(page)).toBeNull();
		await page.keyboard.press('Enter');
		await names(page, 'Ohio');
		expect(await kept(page)).toBe('OH');
		expect(await field(page).inputValue()).toBe('Ohio');
		expect(await tile(page, 'Ohio').getAttribute('aria-pressed')).toBe('true');
		await page.keyboard.press('Tab');
		expect(await focused(page)).not.toBe('Ohio');
		await active(page, CHANGE);
	});

	test('are tapped on a phone, where each is at least 24 pixels large', async ({ open }) => {
		const { page } = await open({
			path: `#${CHANGE}`,
			viewport: { width: 320, height: 640 }
		});
		await active(page, CHANGE);
		const buttons = grid(page).getByRole('button');
		await expect.poll(() => buttons.count()).toBe(51);
		for (const each of await buttons.all()) {
			const { width = 0, height = 0 } = (await each.boundingBox()) ?? {};
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(23.99);
		}
		// The button is where the tile is drawn.
		const code = page.locator(`${STAGE} svg`).getByText('ME', { exact: true }).first();
		const { x = 0, y = 0 } = (await code.boundingBox()) ?? {};
		await page.mouse.click(x + 2, y + 2);
		await names(page, 'Maine');
		expect(await kept(page)).toBe('ME');
	});

	test('stay where they are when the choice is cleared on a phone', async ({ open }) => {
		const { page } = await open({ path: `#${CHANGE}`, viewport: { width: 390, height: 760 } });
		await active(page, CHANGE);
		await wheel(page, 200);
		await tile(page, 'Maine').click();
		await names(page, 'Maine');
		const before = await scrollTop(page);
		await page.locator(STAGE).getByRole('button', { name: 'Clear' }).click();
		await expect.poll(() => kept(page)).toBeNull();
		await expect.poll(() => tile(page, 'Maine').getAttribute('aria-pressed')).toBe('false');
		expect(await scrollTop(page)).toBe(before);
		await active(page, CHANGE);
	});
});

describe('the tiles of a slide', () => {
	test('have the arrow keys while they have the focus, until Escape', async ({ open }) => {
		const { page } = await open({ path: `present/?state=WV#${CHANGE}` });
		const step = () => page.evaluate(() => document.documentElement.dataset.step);
		const next = stopFrom(CHANGE, 1);
		const tiles = page.locator('[role="grid"]').first();
		// The choice in the query is loaded after the slide is hydrated.
		await tiles.getByRole('button', { name: /^West Virginia, /, pressed: true }).focus();
		await page.keyboard.press('ArrowUp');
		expect(await focused(page)).toBe('Ohio');
		expect(await step()).toBe(CHANGE);
		await page.keyboard.press('PageDown');
		await expect.poll(step).toBe(next);
		await page.keyboard.press('PageUp');
		await expect.poll(step).toBe(CHANGE);
		await tiles.locator('[tabindex="0"]').focus();
		await page.keyboard.press('Escape');
		await page.keyboard.press('ArrowRight');
		await expect.poll(step).toBe(next);
	});
});

test('the handout shows the picture of the state that its address names', async ({ open }) => {
	const { page } = await open({ path: 'handout/?state=OH' });
	const sheet = page.locator(`[id="${STEP}"]`);
	await sheet.getByRole('img', { name: 'state: OH' }).first().waitFor();
	const present = page.locator('[data-part="present"]');
	expect(await present.getAttribute('href')).toContain('?state=OH');
});
