import { describe, expect } from 'vitest';
import { card, cardIds, focusedCard, focuses, openOverview, overview, shows } from './overview';
import { long } from '../long';
import { ids, stopIds } from './deck';
import { test } from '../test';

const path = 'present/';

describe('keys in the overview', () => {
	test('move the focus and never the slides behind', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const ids = await cardIds(page);
		const press = async (key: string, id: string | undefined) => {
			await page.keyboard.press(key);
			expect(await focusedCard(page), key).toBe(id);
		};
		await press('ArrowLeft', ids[0]);
		await press('ArrowRight', ids[1]);
		await press('PageDown', ids[2]);
		await press('Backspace', ids[1]);
		await press('End', ids.at(-1));
		await press('Home', ids[0]);
		await page.keyboard.press('ArrowDown');
		expect(ids.indexOf(await focusedCard(page))).toBeGreaterThan(2);
		await press('ArrowUp', ids[0]);
		// From its other buttons too.
		await page.getByRole('button', { name: 'Close' }).focus();
		await press('ArrowRight', ids[1]);
		await shows(page, ids[0]);
	});

	test('lead to a step by Enter, Space and its number, and so does a click on its card', async ({
		open
	}) => {
		const { page } = await open({ path });
		const goes = async (id = '') => {
			await overview(page).waitFor({ state: 'detached' });
			await shows(page, id);
		};
		await openOverview(page);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await goes(ids[1]);
		await openOverview(page);
		await page.keyboard.press('PageDown');
		await page.keyboard.press('Space');
		await goes(ids[2]);
		await openOverview(page);
		await page.keyboard.type('12');
		expect(await overview(page).getByRole('status').innerText()).toBe('Go to 12');
		await page.keyboard.press('Enter');
		await goes(stopIds[11]);
		await openOverview(page);
		// Another key discards the number.
		await page.keyboard.press('3');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await goes(ids[ids.indexOf(stopIds[11] ?? '') + 1]);
		await openOverview(page);
		await card(page, ids[4] ?? '').click({ position: { x: 20, y: 20 } });
		await goes(ids[4]);
	});

	test('hide it with the slides, and show the keys instead', long, async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const opacity = () => overview(page).evaluate((it) => getComputedStyle(it).opacity);
		await page.keyboard.press('b');
		await page.waitForSelector('[data-blank="black"]');
		expect(await opacity()).toBe('0');
		await page.keyboard.press('ArrowRight');
		await page.waitForSelector('[data-blank]', { state: 'detached' });
		expect(await opacity()).toBe('1');
		await focuses(page, ids[1]);
		await page.keyboard.press('?');
		await page.getByRole('dialog', { name: 'Keys and settings' }).waitFor();
		expect(await overview(page).count()).toBe(0);
		await page.keyboard.press('PageDown');
		await shows(page, ids[0]);
		await page.keyboard.press('?');
		await focuses(page, ids[0]);
	});

	test('leave the slides where they are, and so does a swipe', long, async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const swipe = () =>
			page.evaluate(() => {
				const touch = { pointerType: 'touch', isPrimary: true, bubbles: true, clientY: 300 };
				const at = document.querySelector('[data-card]') ?? document.querySelector('main');
				at?.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX: 600 }));
				at?.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: 200 }));
			});
		await swipe();
		await page.keyboard.press('Escape');
		await overview(page).waitFor({ state: 'detached' });
		// Without the overview, the same swipe goes from the title to the first step.
		await swipe();
		await shows(page, ids[0]);
	});
});
