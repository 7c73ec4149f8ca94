import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { STAGE } from '../steps';

/** The step in which a reader finds a state, and the file that it loads. */
export const STEP = 'since-your-state';
export const LINES = '**/charts/tiles/lines.json';
export const field = (page: Page): Locator => page.getByRole('combobox', { name: 'State' });
export const search = (page: Page) => page.evaluate(() => location.search);
/** The postal code that the browser keeps, or null. */
export const kept = (page: Page) =>
	page.evaluate(() => localStorage.getItem('upstream:choice-state'));
export const hash = (page: Page) => page.evaluate(() => location.hash);

/** Waits until the chart on the stage names states, in its subtitle and in its alternative text. */
export async function shows(page: Page, name: string): Promise<void> {
	const stage = page.locator(STAGE);
	await expect.poll(() => stage.locator('figcaption').innerText()).toContain(`${name}: `);
	const drawing = stage.getByRole('img', { name: `${name}: ` });
	await drawing.waitFor();
	await page.waitForFunction(() => !document.querySelector('[data-settled="false"]'));
}

/** The title of the chart on the stage. */
export const titleOf = (page: Page) => page.locator(`${STAGE} .title`).first().innerText();

/** The text of the field’s live region. */
export const statusOf = (page: Page) => page.locator(`${STAGE} [role="status"]`).innerText();

/** Fills the field and presses Enter. */
export async function submit(page: Page, text: string): Promise<void> {
	await field(page).fill(text);
	await page.keyboard.press('Enter');
}
