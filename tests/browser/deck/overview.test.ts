import { describe, expect } from 'vitest';
import { card, cardIds, focusedCard, focuses, openOverview, overview, shows } from './overview';
import { long } from '../long';
import { test } from '../test';

const HEIGHT = 720;
const path = 'present/';
const viewport = { width: 1280, height: HEIGHT };

describe('the overview', () => {
	test(
		'opens with O, G and its button, at the current step, and returns the focus',
		long,
		async ({ open }) => {
			const { page } = await open({ path: `${path}#west-virginia-rate` });
			const button = page.getByRole('button', { name: 'Overview' });
			const ways = [
				() => page.keyboard.press('o'),
				() => page.keyboard.press('G'),
				() => button.click()
			];
			for (const way of ways) {
				await button.focus();
				await way();
				await focuses(page, 'west-virginia-rate');
				const current = card(page, 'west-virginia-rate');
				expect(await current.locator('[aria-current="step"]').count()).toBe(1);
				expect(await page.locator('[data-card] [aria-current]').count()).toBe(1);
				expect(await current.evaluate((it) => it.getBoundingClientRect().bottom)).toBeLessThan(800);
				await page.keyboard.press(way === ways[0] ? 'o' : 'Escape');
				await overview(page).waitFor({ state: 'detached' });
				expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
			}
			await shows(page, 'west-virginia-rate');
		}
	);

	test('closes with its button', long, async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		await page.getByRole('button', { name: 'Close' }).click();
		await overview(page).waitFor({ state: 'detached' });
		await page.keyboard.press('ArrowRight');
		await page.waitForFunction(() => document.querySelector('.number')?.textContent.includes('2'));
	});

	test(
		'draws the chart of each card when it comes into view, without moving anything',
		long,
		async ({ open }) => {
			const { page } = await open({ path, viewport });
			await openOverview(page);
			const ids = await cardIds(page);
			expect(ids.length).toBeGreaterThan(30);
			// After a jump from the first to the last, cards between them are not drawn.
			await page.keyboard.press('End');
			await card(page, ids.at(-1) ?? '')
				.locator('svg')
				.waitFor();
			expect(
				await card(page, ids[18] ?? '')
					.locator('svg')
					.count()
			).toBe(0);
			const tops = () =>
				page.$$eval('[data-card]', (all) => all.map((each) => (each as HTMLElement).offsetTop));
			const before = await tops();
			for (const id of ids) {
				const thumb = card(page, id).locator('[data-chart][aria-hidden="true"]');
				await thumb.scrollIntoViewIfNeeded();
				const marks = thumb.locator('svg').locator('path, circle, rect, line, text');
				await expect.poll(() => marks.count(), { message: id }).toBeGreaterThan(4);
				// The whole drawing is in its box, and fills it except for its margin.
				const [box, drawing] = await Promise.all([
					thumb.boundingBox(),
					thumb.locator('svg').first().boundingBox()
				]);
				if (!box || !drawing) throw new Error(`${id} is not shown`);
				expect(drawing.x).toBeGreaterThan(box.x);
				expect(drawing.x + drawing.width).toBeLessThan(box.x + box.width);
				expect(drawing.y + drawing.height).toBeLessThan(box.y + box.height);
				expect(drawing.width).toBeGreaterThan(box.width * 0.85);
			}
			expect(await tops()).toEqual(before);
			expect(
				await page.locator('[data-card] [data-settled], [data-card] [tabindex="0"]').count()
			).toBe(1);
		}
	);

	test('names each card by its number and its finding', long, async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const names = await page.getByRole('button', { name: /^\d+ \S/ }).count();
		expect(names).toBe((await cardIds(page)).length);
	});
});

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
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowDown');
		const below = await focusedCard(page);
		expect(ids.indexOf(below)).toBeGreaterThan(2);
		expect(await left(below)).toBe(await left(ids[1]));
		await press('ArrowUp', ids[1]);
		// From its other buttons too.
		await page.getByRole('button', { name: 'Close' }).focus();
		await press('ArrowRight', ids[2]);
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
			const ids = await cardIds(page);
			await page.keyboard.type('12');
			expect(await overview(page).getByRole('status').innerText()).toBe('Go to 12');
			await page.keyboard.press('Enter');
			await shows(page, ids[11]);
			expect(await overview(page).count()).toBe(0);
			await openOverview(page);
			await page.keyboard.press('3');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Enter');
			await shows(page, ids[12]);
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
		// Without the overview, the same swipe goes to the next slide.
		await swipe();
		await shows(page, ids[1]);
	});

	test(
		'? shows the keys instead, and keys do not move the slides there either',
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
			await page.getByRole('dialog').waitFor({ state: 'detached' });
		}
	);
});

describe('the search of the overview', () => {
	test('keeps the cards that have every word, and says how many', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const ids = await cardIds(page);
		const field = page.getByRole('searchbox', { name: 'Search the steps' });
		const said = () => overview(page).getByRole('status').innerText();
		await field.fill('VIRGÍNIA rate');
		await expect.poll(said).toMatch(/^\d found$/);
		const hits = await cardIds(page);
		expect(hits).toContain('west-virginia-rate');
		expect(hits.length).toBe(parseInt(await said()));
		await field.fill('virginia xyz');
		await expect.poll(said).toBe('No step has these words.');
		expect(await cardIds(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		expect(await field.inputValue()).toBe('');
		expect(await cardIds(page)).toEqual(ids);
		await page.keyboard.press('Escape');
		await overview(page).waitFor({ state: 'detached' });
	});

	test('starts with /; Enter goes to the first result, Down to its card', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const field = page.getByRole('searchbox');
		await page.keyboard.press('/');
		// Letters and digits go to the field while it has the focus.
		await page.keyboard.type('naloxone');
		await expect.poll(async () => (await cardIds(page)).length).toBeLessThan(10);
		const [hit] = await cardIds(page);
		await page.keyboard.press('ArrowDown');
		await focuses(page, hit);
		await field.focus();
		await page.keyboard.press('Enter');
		await shows(page, hit);
		expect(await overview(page).count()).toBe(0);
	});
});
