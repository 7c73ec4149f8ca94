import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { asks, goTo, QUESTION, shows, SLIDE, stopFrom } from './deck';
import { alike, copyOf, openSpeaker } from './talk';
import { test } from '../test';
import { violations } from '../violations';

const PATH = 'present/';
const STEP = 'toll-climb';

const zoomOf = (page: Pick<Page, 'locator'>) => page.locator('[data-zoom]');
const linesOf = (page: Pick<Page, 'locator'>) => page.locator('[data-part="lines"]');

/** The data of the lines on a slide. */
const drawn = (page: Pick<Page, 'locator'>) =>
	linesOf(page).locator('path').last().getAttribute('d');

/** Drags the mouse over a part of the page, between two places of it. */
async function drag(
	page: Page,
	over: Locator,
	[x, y]: readonly [number, number],
	[toX, toY]: readonly [number, number]
): Promise<void> {
	const { x: left, y: top, width, height } = (await over.boundingBox()) ?? never();
	await page.mouse.move(left + x * width, top + y * height);
	await page.mouse.down();
	await page.mouse.move(left + toX * width, top + toY * height, { steps: 5 });
	await page.mouse.up();
}

function never(): never {
	throw new Error('there is nothing to drag over');
}

/** Where the title of the slide is, and how large. */
const titleBox = async (page: Page) =>
	(await page.locator(`${SLIDE} .title`).boundingBox()) ?? never();

describe('Z zooms the slide', () => {
	test('at the mouse, until Z, Escape or a step key', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, STEP);
		const footer = await page.locator('footer').boundingBox();
		await page.mouse.move(320, 80);
		const before = await titleBox(page);
		await page.keyboard.press('z');
		await zoomOf(page).waitFor();
		const after = await titleBox(page);
		expect(after.width).toBeCloseTo(before.width * 2, 0);
		expect(after.x).toBeCloseTo(320 + (before.x - 320) * 2, 0);
		expect(after.y).toBeCloseTo(80 + (before.y - 80) * 2, 0);
		expect(await page.locator('footer').boundingBox()).toEqual(footer);
		for (const key of ['z', 'Escape', 'PageDown']) {
			await page.keyboard.press(key);
			await zoomOf(page).waitFor({ state: 'detached' });
			if (key === 'PageDown') break;
			expect(await titleBox(page)).toEqual(before);
			await page.keyboard.press('z');
			await zoomOf(page).waitFor();
		}
		await shows(page, stopFrom(STEP, 1));
	});

	test('and dragging moves the part that is shown, which covers no button', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, STEP);
		await page.keyboard.press('+');
		const before = await titleBox(page);
		await drag(page, page.locator('.slide'), [0.3, 0.3], [0.4, 0.5]);
		const after = await titleBox(page);
		const { width, height } = (await page.locator('.slide').boundingBox()) ?? never();
		expect(after.x - before.x).toBeCloseTo(width * 0.1, -1);
		expect(after.y - before.y).toBeCloseTo(height * 0.2, -1);
		await page.getByRole('button', { name: 'Next step' }).click();
		await shows(page, stopFrom(STEP, 1));
	});

	test('and shows what has the focus', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, STEP);
		await page.keyboard.press('Shift+Z');
		const table = page.getByRole('button', { name: 'Table' });
		await table.focus();
		const box = (await table.boundingBox()) ?? never();
		expect(box.x + box.width).toBeLessThanOrEqual(1280);
		expect(box.y + box.height).toBeLessThanOrEqual(800);
		await page.keyboard.press('Enter');
		await page.locator('[popover]:popover-open table').waitFor();
		// Escape closes the table first.
		await page.keyboard.press('Escape');
		await page.locator('[popover]:popover-open').waitFor({ state: 'detached' });
		await zoomOf(page).waitFor();
		expect(await violations(page)).toEqual([]);
	});
});

describe('dragging with the pointer', () => {
	test('draws lines that stay until Shift+L or the next step', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, STEP);
		const slide = page.locator('.slide');
		await drag(page, slide, [0.3, 0.3], [0.6, 0.3]);
		expect(await linesOf(page).count()).toBe(0);
		await page.keyboard.press('l');
		await drag(page, slide, [0.3, 0.3], [0.6, 0.3]);
		await drag(page, slide, [0.3, 0.6], [0.6, 0.6]);
		expect((await drawn(page))?.match(/M/g)).toHaveLength(2);
		const { x, width } = (await linesOf(page).locator('path').last().boundingBox()) ?? never();
		const box = (await slide.boundingBox()) ?? never();
		expect(Math.abs(x - box.x - box.width * 0.3)).toBeLessThan(8);
		expect(Math.abs(width - box.width * 0.3)).toBeLessThan(16);
		await page.keyboard.press('Shift+L');
		await linesOf(page).waitFor({ state: 'detached' });
		// What is drawn on the zoomed slide stays at its place.
		await page.keyboard.press('Shift+Z');
		await drag(page, slide, [0.4, 0.4], [0.8, 0.4]);
		await page.keyboard.press('z');
		const zoomed = (await linesOf(page).locator('path').last().boundingBox()) ?? never();
		// It was drawn at twice the size, from the corner of the window.
		expect(Math.abs(zoomed.x - (box.x + box.width * 0.4) / 2)).toBeLessThan(8);
		expect(Math.abs(zoomed.width - box.width * 0.2)).toBeLessThan(16);
		await page.keyboard.press('PageDown');
		await linesOf(page).waitFor({ state: 'detached' });
		await page.keyboard.press('PageUp');
		await shows(page, STEP);
		expect(await linesOf(page).count()).toBe(0);
	});

	test('keeps what is drawn on a question beside its answer', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, QUESTION);
		await page.keyboard.press('l');
		await drag(page, page.locator('.slide'), [0.6, 0.3], [0.9, 0.2]);
		const before = await drawn(page);
		expect(await asks(page)).toBe(true);
		await page.keyboard.press('PageDown');
		await expect.poll(() => asks(page)).toBe(false);
		expect(await drawn(page)).toBe(before);
	});

	test('draws with a finger, which is no swipe', async ({ open }) => {
		const { page, context } = await open({ path: PATH, hasTouch: true });
		await goTo(page, STEP);
		const touch = await context.newCDPSession(page);
		const swipe = async () => {
			const touchPoints = (x: number) => [{ x, y: 300 }];
			await touch.send('Input.dispatchTouchEvent', {
				type: 'touchStart',
				touchPoints: touchPoints(800)
			});
			for (const x of [700, 600, 500])
				await touch.send('Input.dispatchTouchEvent', {
					type: 'touchMove',
					touchPoints: touchPoints(x)
				});
			await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await page.keyboard.press('l');
		await swipe();
		await linesOf(page).waitFor();
		await shows(page, STEP);
		await page.keyboard.press('l');
		await swipe();
		await shows(page, stopFrom(STEP, 1));
	});
});

test('both windows show the zoom and the lines, and either makes them', async ({ open }) => {
	const { slides, speaker } = await openSpeaker(await open({ path: `${PATH}#${STEP}` }));
	const copy = await copyOf(speaker, 'this');
	const next = await copyOf(speaker, 'next');
	const same = async () => {
		const zoom = await zoomOf(slides).getAttribute('data-zoom');
		const lines = await drawn(slides);
		await expect.poll(() => zoomOf(copy).getAttribute('data-zoom')).toBe(zoom);
		await expect.poll(() => drawn(copy)).toBe(lines);
		return { zoom, lines };
	};
	await slides.keyboard.press('Shift+Z');
	await slides.keyboard.press('l');
	await drag(slides, slides.locator('.slide'), [0.2, 0.2], [0.5, 0.5]);
	const first = await same();

	const mirror = speaker.locator('[data-mirror="this"]');
	await drag(speaker, mirror, [0.6, 0.6], [0.4, 0.4]);
	await expect.poll(() => zoomOf(slides).getAttribute('data-zoom')).not.toBe(first.zoom);
	await speaker.getByRole('button', { name: 'Pointer' }).click();
	await drag(speaker, mirror, [0.5, 0.5], [0.7, 0.6]);
	await expect.poll(async () => (await drawn(slides))?.match(/M/g)?.length).toBe(2);
	const second = await same();
	expect(await zoomOf(next).count()).toBe(0);
	expect(await linesOf(next).count()).toBe(0);

	// A window that is reloaded finds both again.
	await slides.reload();
	await slides.waitForSelector('html[data-hydrated]');
	await alike(slides, speaker);
	expect(await same()).toEqual(second);

	await speaker.getByRole('button', { name: 'Clear lines' }).click();
	await linesOf(slides).waitFor({ state: 'detached' });
	await speaker.getByRole('button', { name: 'Zoom' }).click();
	await zoomOf(slides).waitFor({ state: 'detached' });
	expect(await violations(speaker)).toEqual([]);
});
