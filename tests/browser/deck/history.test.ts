import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ids, shows } from './deck';
import { card, cardIds, focuses, openOverview, overview, queryIs } from './overview';
import { addressOf } from './talk';
import { long } from '../long';
import { test } from '../test';

const path = 'present/';
const hashIs = (page: Page, id = '') =>
	page.waitForFunction((id) => location.hash === `#${id}`, id);
const closed = (page: Page) => overview(page).waitFor({ state: 'detached' });
/** Whether the current history entry belongs to a dialog. */
const hasDialog = (page: Page) =>
	page.evaluate(() => Boolean((history.state as { dialog?: string } | null)?.dialog));

/** Opens the slides at their second step, with another page before them in the history. */
async function slidesAfter(page: Page): Promise<void> {
	await page.goto(addressOf(`${path}#${ids[1]}`));
	await page.waitForSelector('html[data-hydrated]');
	await hashIs(page, ids[1]);
}

/** Leaves the slides with one press of Back. */
async function backLeaves(page: Page): Promise<void> {
	// `goBack` may end early, on a late message that the slides have written their address.
	await Promise.all([page.waitForURL('**/handout/'), page.goBack()]);
}

describe('an address that changes while the slides are about to write it', () => {
	test('leads to its step, although the previous step is written first', async ({ open }) => {
		const { page } = await open({
			path,
			before: async (page) => {
				await page.addInitScript(() => {
					// Delays the event until the slides have written their own address.
					const late = (event: HashChangeEvent) => {
						if (!event.isTrusted) return;
						event.stopImmediatePropagation();
						const { oldURL, newURL } = event;
						// It starts after the deck's timer and is longer, so it ends later.
						setTimeout(
							() => dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL })),
							400
						);
					};
					addEventListener('hashchange', late);
				});
			}
		});
		await shows(page, ids[0] ?? '');
		const target = ids[7] ?? '';
		// In one task, so that the address of the next step is not written yet.
		await page.evaluate((id) => {
			dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
			location.hash = id;
		}, target);
		await shows(page, target);
		await hashIs(page, target);
	});
});

describe('Back', () => {
	test('closes the overview, and then leaves the slides', async ({ open }) => {
		const { page } = await open({ path: 'handout/', asleep: true });
		await slidesAfter(page);
		await openOverview(page);
		await page.goBack();
		await closed(page);
		await shows(page, ids[1] ?? '');
		await page.goForward();
		await overview(page).waitFor();
		await page.goBack();
		await closed(page);
		await backLeaves(page);
	});

	test('leaves the slides at once if the overview has been closed', long, async ({ open }) => {
		const { page } = await open({ path: 'handout/', asleep: true });
		await slidesAfter(page);
		for (const key of ['Escape', 'o']) {
			await openOverview(page);
			await expect.poll(() => hasDialog(page)).toBe(true);
			await page.keyboard.press(key);
			await closed(page);
			await expect.poll(() => hasDialog(page)).toBe(false);
		}
		// Closing the overview does not lose the step of a card.
		await openOverview(page);
		await card(page, ids[4] ?? '').click({ position: { x: 20, y: 20 } });
		await closed(page);
		await shows(page, ids[4] ?? '');
		await hashIs(page, ids[4]);
		await expect.poll(() => hasDialog(page)).toBe(false);
		await backLeaves(page);
	});

	test('leaves the slides at once if a reload has closed the overview', long, async ({ open }) => {
		const { page } = await open({ path: 'handout/', asleep: true });
		await slidesAfter(page);
		await openOverview(page);
		await expect.poll(() => hasDialog(page)).toBe(true);
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		await expect.poll(() => hasDialog(page)).toBe(false);
		await shows(page, ids[1] ?? '');
		expect(await overview(page).count()).toBe(0);
		await backLeaves(page);
	});
});

describe('All steps', () => {
	test('can be undone with one button, even after the overview has been closed', async ({
		open
	}) => {
		const { page } = await open({ path: `${path}?steps=route-before,toll-climb` });
		await shows(page, 'route-before');
		const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
		await openOverview(page);
		const chosen = ['route-before', 'toll-climb'];
		await press('All steps');
		await queryIs(page, '');
		await expect.poll(() => cardIds(page)).toEqual(ids);
		await press('Undo (2 steps)');
		await queryIs(page, '?steps=route-before,toll-climb');
		await expect.poll(() => cardIds(page)).toEqual(chosen);
		await focuses(page, 'route-before');
		await press('All steps');
		await card(page, ids[0] ?? '').click({ position: { x: 20, y: 20 } });
		await closed(page);
		await shows(page, ids[0] ?? '');
		await openOverview(page);
		await press('Undo (2 steps)');
		await expect.poll(() => cardIds(page)).toEqual(chosen);
	});
});
