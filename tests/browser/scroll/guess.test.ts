import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { stopFrom } from '../deck/deck';
import { active, headline, scrollToStep, scrollTop, STAGE } from '../steps';
import { long } from '../long';
import { test } from '../test';
import { violations } from '../violations';

const STEP = 'toll-guess';
const NEXT = stopFrom(STEP, 1);
const ASKED = 'December 2022. What came next?';
const FINDING = 'Deaths peaked in August 2023. Then they fell by 40 percent';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const slider = (page: Page) => page.getByRole('slider', { name: /^Your line/ });
const button = (page: Page, name: string) => page.getByRole('button', { name });
const figure = (page: Page) => page.locator(`${STAGE}, [data-deck] figure[data-chart]`);
const status = (page: Page) => figure(page).locator('.controls [role="status"]');
const title = (page: Page) => figure(page).locator('.title');

/** Opens the step with its question. */
async function asked(page: Page): Promise<void> {
	await slider(page).waitFor();
	// The slide before it may still be leaving.
	await expect.poll(() => title(page).allInnerTexts()).toEqual([ASKED]);
}

/** The middle of the ring, and how far its line may go. */
async function ringOf(page: Page) {
	const ring = await slider(page).locator('..').boundingBox();
	const drawing = await figure(page).locator('[data-part="drawing"]').boundingBox();
	if (!ring || !drawing) throw new Error('there is no ring');
	const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
	return { x, y, ring, right: drawing.x + drawing.width };
}

const says = (page: Page, text: RegExp) =>
	expect.poll(() => slider(page).getAttribute('aria-valuetext')).toMatch(text);

/** Drags a finger, as the browser does: it may take the drag to scroll the page. */
async function swipe(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
	const touch = await page.context().newCDPSession(page);
	const point = (share: number) => [{ x: from.x + by.x * share, y: from.y + by.y * share }];
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(0) });
	for (let share = 0.1; share <= 1.01; share += 0.1) {
		await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(share) });
	}
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('the question how the line goes on', () => {
	test('is drawn with the mouse and answered by a button', async ({ open }) => {
		const { page, complaints, elsewhere } = await open({ path: `#${STEP}` });
		await active(page, STEP);
		await asked(page);
		expect(await headline(page, STEP)).toBe(ASKED);
		// The story keeps the step of a reader, and nothing else.
		await page.waitForFunction((id) => localStorage.getItem('upstream:step') === id, STEP);
		await says(page, /^December 2022, 110,393 deaths$/);
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		const before = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
		const { x, y, right } = await ringOf(page);
		await page.mouse.move(x, y);
		await page.mouse.down();
		for (let share = 0.1; share <= 1.01; share += 0.1) {
			await page.mouse.move(x + (right - x) * share, y - 40 * share);
		}
		await page.mouse.up();
		await says(page, /^March 2026, 12\d,000 deaths$/);
		await button(page, 'Show what happened').click();
		await expect
			.poll(() => status(page).innerText())
			.toMatch(
				/^Your line ends at 12\d,000 in March 2026\. CDC’s estimate for that month is 67,798\.$/
			);
		expect(await title(page).innerText()).toBe(FINDING);
		expect(await headline(page, STEP)).toBe(FINDING);
		expect(await slider(page).count()).toBe(0);
		// Nothing is kept or sent.
		expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).toBe(before);
		expect([requests, elsewhere, complaints]).toEqual([[], [], []]);
		await button(page, 'Draw again').click();
		await asked(page);
		await says(page, /^December 2022/);
	});

	test('is answered with keys', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await asked(page);
		const top = await scrollTop(page);
		await slider(page).focus();
		for (const key of ['Shift+ArrowUp', 'Shift+ArrowUp', 'ArrowUp', 'ArrowUp'])
			await page.keyboard.press(key);
		await says(page, /^March 2026, 122,000 deaths$/);
		await page.keyboard.press('ArrowLeft');
		await says(page, /^February 2026, 121,\d{3} deaths$/);
		expect(await scrollTop(page)).toBe(top);
		await button(page, 'Show what happened').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => status(page).innerText()).toContain('ends at 122,000');
		expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
			'Draw again'
		);
		await active(page, STEP);
	});

	test('is answered by scrolling on, and keeps the line on the way back', async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await asked(page);
		await slider(page).focus();
		await page.keyboard.press('Shift+ArrowDown');
		await says(page, /^March 2026, 105,000 deaths$/);
		await scrollToStep(page, NEXT);
		await scrollToStep(page, STEP);
		expect(await title(page).innerText()).toBe(FINDING);
		expect(await status(page).innerText()).toMatch(/^Your line ends at 105,000 in /);
		await button(page, 'Draw again').waitFor();
	});

	test('is drawn with a finger from the ring alone', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}`, ...PHONE });
		await asked(page);
		const { x, y, ring, right } = await ringOf(page);
		// Layout rounds places to 1/64 of a pixel.
		expect(Math.min(ring.width, ring.height)).toBeGreaterThanOrEqual(44 - 1 / 64);
		const top = await scrollTop(page);
		await swipe(page, { x, y }, { x: right - x - 4, y: 30 });
		await says(page, /^March 2026, \d+,000 deaths$/);
		expect(await scrollTop(page)).toBe(top);
		await swipe(page, { x: x - 90, y: y + 20 }, { x: 0, y: -90 });
		await expect.poll(() => scrollTop(page)).toBeGreaterThan(top + 20);
	});

	test('is not asked where the reader has been further', long, async ({ open }) => {
		const { page } = await open({ path: `#${NEXT}` });
		await active(page, NEXT);
		await scrollToStep(page, STEP);
		expect(await title(page).innerText()).toBe(FINDING);
		expect(await status(page).innerText()).toBe('');
		await button(page, 'Draw again').waitFor();
	});

	test(
		'shows the answer without scripts, in a low window and in an embed',
		long,
		async ({ open }) => {
			const still = await open({ path: `#${STEP}`, javaScriptEnabled: false, asleep: true });
			const shown = still.page.locator(`[id="${STEP}"] figure`);
			expect(await shown.locator('.title').innerText()).toBe(FINDING);
			expect(await shown.locator('img').getAttribute('alt')).toContain('to 67,798 in March 2026');
			const low = await open({ path: `#${STEP}`, viewport: { width: 844, height: 390 } });
			await active(low.page, STEP);
			expect(await headline(low.page, STEP)).toBe(FINDING);
			const embed = await open({ path: `embed/toll/${STEP}/`, asleep: true });
			expect(await embed.page.locator('h1').innerText()).toBe(FINDING);
			expect(await slider(embed.page).count()).toBe(0);
		}
	);

	test('has no violation that axe finds, open or answered', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await asked(page);
		expect(await violations(page)).toEqual([]);
		await button(page, 'Show what happened').click();
		await button(page, 'Draw again').waitFor();
		expect(await violations(page)).toEqual([]);
	});
});

describe('the question on a slide', () => {
	const step = (page: Page) => page.evaluate(() => document.documentElement.dataset.step);

	test('is answered by the first Next, and left by the second', async ({ open }) => {
		const { page } = await open({ path: `present/#${STEP}` });
		await asked(page);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => title(page).allInnerTexts()).toEqual([FINDING]);
		expect(await step(page)).toBe(STEP);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => step(page)).toBe(NEXT);
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => step(page)).toBe(STEP);
		// The slide after it may still be leaving.
		await expect.poll(() => title(page).allInnerTexts()).toEqual([FINDING]);
	});

	test('has the arrow keys while it has the focus, until Escape', long, async ({ open }) => {
		const { page } = await open({ path: `present/#${STEP}` });
		await asked(page);
		await slider(page).focus();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowRight');
		await says(page, /^March 2026, 111,000 deaths$/);
		expect(await title(page).innerText()).toBe(ASKED);
		await page.keyboard.press('Escape');
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => step(page)).toBe(stopFrom(STEP, -1));
		await page.keyboard.press('ArrowRight');
		await asked(page);
		await slider(page).focus();
		await page.keyboard.press('PageDown');
		await expect.poll(() => title(page).allInnerTexts()).toEqual([FINDING]);
		expect(await step(page)).toBe(STEP);
		expect(await status(page).innerText()).toMatch(/^Your line ends at 111,000 in /);
	});
});
