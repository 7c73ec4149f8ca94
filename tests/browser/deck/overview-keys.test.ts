import { describe, expect } from 'vitest';
import { card, cardIds, focusedCard, focuses, openOverview, overview, shows } from './overview';
import { long } from '../long';
import { ids, stopIds } from './deck';
import { test } from '../test';

const HEIGHT = 720;
const path = 'present/';
const viewport = { width: 1280, height: HEIGHT };

describe('keys in the overview', () => {
	test('move the focus and never the slides behind', async ({ open }) => {
		const { page } = await open({ path, viewport });
		await openOverview(page);
		const ids = await cardIds(page);
		const press = async (key: string, id: string | undefined) => {
			await page.keyboard.press(key);
			expect(await focusedCard(page), key).toBe(id);
		};
		await press('ArrowLeft', ids[0]);
		await press('ArrowRight', ids[1]);
		await press('PageDown', ids[2]);
		await press('n', ids[3]);
		await press('PageUp', ids[2]);
		await press('Backspace', ids[1]);
		await press('End', ids.at(-1));
		await press('ArrowRight', ids.at(-1));
		await press('Home', ids[0]);
		const left = (id = '') => card(page, id).evaluate((it) => it.getBoundingClientRect().left);
		await page.keyboard.press('ArrowDown');
		const below = await focusedCard(page);
		expect(ids.indexOf(below)).toBeGreaterThan(2);
		expect(await left(below)).toBe(await left(ids[0]));
		await press('ArrowUp', ids[0]);
		// From its other buttons too.
		await page.getByRole('button', { name: 'Close' }).focus();
		await press('ArrowRight', ids[1]);
		await shows(page, ids[0]);
	});

	test('Enter and Space go to a step, and so does a click anywhere on its card', async ({
		open
	}) => {
		const { page } = await open({ path });
		const goes = async (id = '') => {
			await overview(page).waitFor({ state: 'detached' });
			await shows(page, id);
		};
		await openOverview(page);
		const ids = await cardIds(page);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await goes(ids[1]);
		await openOverview(page);
		await page.keyboard.press('PageDown');
		await page.keyboard.press('Space');
		await goes(ids[2]);
		await openOverview(page);
		await card(page, ids[4] ?? '').click({ position: { x: 20, y: 20 } });
		await goes(ids[4]);
	});

	test(
		'digits and Enter go to that number, and another key discards them',
		long,
		async ({ open }) => {
			const { page } = await open({ path });
			await openOverview(page);
			await page.keyboard.type('12');
			expect(await overview(page).getByRole('status').innerText()).toBe('Go to 12');
			await page.keyboard.press('Enter');
			await shows(page, stopIds[11]);
			expect(await overview(page).count()).toBe(0);
			await openOverview(page);
			await page.keyboard.press('3');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Enter');
			await shows(page, ids[ids.indexOf(stopIds[11] ?? '') + 1]);
		}
	);

	test(
		'B hides the overview with the slides, and it returns with its focus',
		long,
		async ({ open }) => {
			const { page } = await open({ path });
			await openOverview(page);
			const opacity = () => overview(page).evaluate((it) => getComputedStyle(it).opacity);
			await page.keyboard.press('b');
			await page.waitForSelector('[data-blank="black"]');
			expect(await opacity()).toBe('0');
			await page.keyboard.press('Escape');
			await page.waitForSelector('[data-blank]', { state: 'detached' });
			expect(await opacity()).toBe('1');
			await page.keyboard.press('w');
			await page.waitForSelector('[data-blank="white"]');
			await page.keyboard.press('ArrowRight');
			await page.waitForSelector('[data-blank]', { state: 'detached' });
			await focuses(page, (await cardIds(page))[1]);
		}
	);

	test('a swipe over the overview moves no slide', long, async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const ids = await cardIds(page);
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

	test(
		'? shows the keys instead, where keys do not move the slides either, and leads back',
		long,
		async ({ open }) => {
			const { page } = await open({ path });
			await openOverview(page);
			const [first] = await cardIds(page);
			const theme = await page.getAttribute('html', 'data-theme');
			await page.keyboard.press('?');
			await page.getByRole('dialog', { name: 'Keys and settings' }).waitFor();
			expect(await overview(page).count()).toBe(0);
			for (const key of ['ArrowRight', 'PageDown', 'End']) await page.keyboard.press(key);
			await shows(page, first);
			expect(await page.getAttribute('html', 'data-theme')).toBe(theme);
			await page.keyboard.press('b');
			await page.locator('[data-blank="black"]').waitFor();
			await page.keyboard.press('Escape');
			await page.locator('[data-blank]').waitFor({ state: 'detached' });
			expect(await page.getByRole('dialog').count()).toBe(1);
			await page.keyboard.press('?');
			await focuses(page, first);
			await page.keyboard.press('Escape');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
		}
	);
});
