import type { Page } from 'playwright-core';
import { active, addressSays, scrollToStep } from '../steps';

export const historyLength = (page: Page) => page.evaluate(() => history.length);

/** Goes to a step through the scene list, as a reader does. */
export async function jump(page: Page, id: string): Promise<void> {
	await page.getByRole('button', { name: 'Scenes' }).click();
	await page.locator(`[popover] a[href="#${id}"]`).click();
	await active(page, id);
}

/** Loads an address from scratch: from one fragment to another, a browser only scrolls. */
export async function visit(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
	await page.waitForSelector('html[data-hydrated]');
}

/** Scrolls to a step and stays there, so that the address and the bookmark follow. */
export async function readTo(page: Page, id: string): Promise<void> {
	await scrollToStep(page, id);
	await addressSays(page, id);
}

/** The distance of a step from the top of the window. */
export const topOf = (page: Page, id: string) =>
	page.$eval(`[id="${id}"]`, (step) => step.getBoundingClientRect().top);
