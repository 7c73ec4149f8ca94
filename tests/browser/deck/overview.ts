import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The overview of the slides. */
export const overview = (page: Page): Locator => page.getByRole('dialog', { name: 'Overview' });

/** The ids of the steps of its cards, in order, without those that are marked as not in the talk. */
export const cardIds = (page: Page): Promise<string[]> =>
	page.$$eval('[data-card]:not([data-outside])', (cards) =>
		cards.map((card) => card.dataset.card ?? '')
	);

export const card = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"]`);

/** The id of the focused card, or ''. */
export const focusedCard = (page: Page): Promise<string> =>
	page.evaluate(
		() => document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card ?? ''
	);

/** Waits until a card has the focus. */
export async function focuses(page: Page, id = ''): Promise<void> {
	await expect.poll(() => focusedCard(page), { interval: 20 }).toBe(id);
}

/** Waits until the slides show a step. */
export async function shows(page: Page, id = ''): Promise<void> {
	await page.waitForFunction((id) => document.documentElement.dataset.step === id, id);
}

/** Opens it with its key, and waits until it has the focus. */
export async function openOverview(page: Page): Promise<void> {
	await page.keyboard.press('o');
	await overview(page).waitFor();
	await expect.poll(() => focusedCard(page), { interval: 20 }).not.toBe('');
}

/** Waits until the query of the address is this one. */
export async function queryIs(page: Page, query: string): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => decodeURIComponent(location.search)), { interval: 20 })
		.toBe(query);
}

/** Starts choosing steps. */
export async function choose(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Choose steps' }).click();
	await page.getByRole('button', { name: 'Show these' }).waitFor();
}
