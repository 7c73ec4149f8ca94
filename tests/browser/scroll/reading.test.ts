// @module-tag long
import { csvParse } from 'd3-dsv';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chartedIds, passQuestion, scrollToStep, scrollTop, STAGE } from '../steps';
import { test } from '../test';

const chart = (page: Page) => page.locator(`${STAGE} svg[viewBox]`).first();
const slider = (page: Page) => page.locator(STAGE).getByRole('slider');
const readout = (page: Page) => page.locator(`${STAGE} .readout`);

/** The steps whose data points are everywhere and have a slider: not the map, whose tiles are buttons. */
async function sliding(page: Page): Promise<string[]> {
	const ids = await chartedIds(page);
	return ids.filter((id) => !['potency-equal', 'since-states-change'].includes(id));
}

/** A point on the drawing, given as fractions of its width and height. */
async function placeOn(drawing: Locator, x: number, y: number): Promise<[number, number]> {
	const box = await drawing.boundingBox();
	if (!box) throw new Error('The chart is not on screen.');
	return [box.x + box.width * x, box.y + box.height * y];
}

/** Expects a month, and the figure, unit and status that the CSV file has for it. */
async function expectMonth(page: Page, text: string): Promise<void> {
	const [, month = '', figure = '', rest = ''] =
		/(\w+ \d{4})[\s,]+([\d,]+) ([^\n]+)/.exec(text) ?? [];
	expect(rest).toMatch(/deaths/);
	expect(rest).toMatch(/reported/);
	const link = page.locator(STAGE).locator('a[download]');
	const file = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
	const rows = csvParse(await file.text());
	const row = rows.find((row) => {
		const date = new Date(`${Object.values(row)[0] ?? ''}-15`);
		return date.toLocaleDateString('en-US', { month: 'long', year: 'numeric' }) === month;
	});
	expect(Object.values(row ?? {}), text).toContain(figure.replaceAll(',', ''));
}

/** Loads the data points of the chart: a mouse shows one only once they are there. */
async function loadPoints(page: Page): Promise<void> {
	await page.mouse.move(...(await placeOn(chart(page), 0.3, 0.5)));
	await readout(page).waitFor();
	await page.mouse.move(5, 500);
	await readout(page).waitFor({ state: 'detached' });
}

describe('a mouse', () => {
	test('at rest on the chart shows no tooltip while the page scrolls, until it moves', async ({
		open
	}) => {
		const { page } = await open();
		await scrollToStep(page, 'toll-climb');
		const [x, y] = (await placeOn(chart(page), 0.5, 0.5)).map(Math.round) as [number, number];
		await page.mouse.move(x, y);
		await readout(page).waitFor();
		await scrollToStep(page, 'involved-two-thirds');
		await readout(page).waitFor({ state: 'detached' });
		// Browsers report a mouse at rest again, once the page below it has scrolled.
		await page.mouse.move(x, y);
		await page.evaluate(() => new Promise(requestAnimationFrame));
		expect(await readout(page).count()).toBe(0);
		await page.mouse.move(x + 3, y);
		await readout(page).waitFor();
	});

	test('shows a tooltip inside the window on the chart of every step', async ({ open }) => {
		const { page } = await open({ viewport: { width: 390, height: 844 } });
		await passQuestion(page);
		for (const id of await sliding(page)) {
			await scrollToStep(page, id);
			for (const x of [0.12, 0.97]) {
				await page.mouse.move(...(await placeOn(chart(page), x, 0.3)));
				await readout(page).waitFor();
				expect((await readout(page).innerText()).split('\n').length, id).toBeGreaterThan(1);
				const box = await readout(page).boundingBox();
				expect(box?.x, id).toBeGreaterThanOrEqual(0);
				expect((box?.x ?? NaN) + (box?.width ?? NaN), id).toBeLessThanOrEqual(390);
				expect(box?.y, id).toBeGreaterThanOrEqual(0);
			}
		}
	});
});

test('a tap shows a tooltip, which stays, and another tap shows another', async ({ open }) => {
	const { page } = await open({ hasTouch: true, viewport: { width: 390, height: 844 } });
	await scrollToStep(page, 'toll-climb');
	const said = new Set<string>();
	for (const x of [0.4, 0.7]) {
		await page.touchscreen.tap(...(await placeOn(chart(page), x, 0.5)));
		await readout(page).waitFor();
		const text = await readout(page).innerText();
		await expectMonth(page, text);
		said.add(text);
	}
	expect(said.size).toBe(2);
});

describe('the data points', () => {
	const POINTS = '**/charts/toll/points.json';

	test('load when a reader picks one, which is shown once they have', async ({ open }) => {
		let go = (): void => undefined;
		const held = new Promise<void>((resolve) => (go = resolve));
		const asked: string[] = [];
		const { page } = await open({
			before: (page) =>
				page.route(POINTS, async (route) => {
					asked.push(route.request().url());
					await held;
					await route.continue();
				})
		});
		await scrollToStep(page, 'toll-climb');
		expect(asked).toHaveLength(0);
		await page.mouse.move(...(await placeOn(chart(page), 0.3, 0.5)));
		await page.mouse.move(...(await placeOn(chart(page), 0.7, 0.5)));
		expect(await readout(page).count()).toBe(0);
		go();
		await readout(page).waitFor();
		const picked = await readout(page).innerText();
		await expectMonth(page, picked);
		await page.mouse.move(...(await placeOn(chart(page), 0.7, 0.4)));
		expect(await readout(page).innerText()).toBe(picked);
		expect(asked).toHaveLength(1);
	});

	test('load at another try if they did not arrive', async ({ open }) => {
		const { page, complaints } = await open();
		await page.route(POINTS, (route) => route.abort(), { times: 1 });
		await scrollToStep(page, 'toll-climb');
		const failed = page.waitForEvent('requestfailed');
		await page.mouse.move(...(await placeOn(chart(page), 0.3, 0.5)));
		await failed;
		expect(await readout(page).count()).toBe(0);
		// The page learns of the failure on its own, so perhaps after this test.
		await expect
			.poll(async () => {
				await page.mouse.move(...(await placeOn(chart(page), 0.4, 0.5)));
				await page.mouse.move(...(await placeOn(chart(page), 0.5, 0.5)));
				return readout(page).count();
			})
			.toBe(1);
		await expectMonth(page, await readout(page).innerText());
		// The browser reports the failed request itself.
		expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
	});

	test('have one in the middle, which keyboards get without a request', async ({ open }) => {
		const { page } = await open({ before: (page) => page.route(POINTS, () => undefined) });
		await scrollToStep(page, 'toll-climb');
		const spoken = (await slider(page).getAttribute('aria-valuetext')) ?? '';
		await expectMonth(page, spoken);
		await slider(page).focus();
		await readout(page).waitFor();
		expect((await readout(page).innerText()).split('\n').join(', ')).toBe(spoken);
		await page.keyboard.press('ArrowRight');
		expect(await slider(page).getAttribute('aria-valuetext')).toBe(spoken);
		expect(await readout(page).count()).toBe(1);
	});

	test('stay picked when the window gets another size', async ({ open }) => {
		const { page } = await open({ hasTouch: true, viewport: { width: 420, height: 844 } });
		await scrollToStep(page, 'toll-climb');
		await page.touchscreen.tap(...(await placeOn(chart(page), 0.9, 0.5)));
		await readout(page).waitFor();
		const picked = await readout(page).innerText();
		const width = () => chart(page).evaluate((drawing) => drawing.clientWidth);
		const before = await width();
		await page.setViewportSize({ width: 340, height: 844 });
		await expect.poll(width).toBeLessThan(before);
		expect(await readout(page).innerText()).toBe(picked);
	});
});

describe('the arrow keys', () => {
	test('go through the data points, and screen readers get the text of the tooltip', async ({
		open
	}) => {
		const { page } = await open();
		await scrollToStep(page, 'toll-climb');
		const before = await scrollTop(page);
		await loadPoints(page);
		await slider(page).focus();
		const said: string[] = [];
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'Home']) {
			await page.keyboard.press(key);
			const spoken = (await slider(page).getAttribute('aria-valuetext')) ?? '';
			expect((await readout(page).innerText()).split('\n').join(', ')).toBe(spoken);
			await expectMonth(page, spoken);
			said.push(spoken);
		}
		expect(said[2]).toBe(said[0]);
		expect(new Set(said).size).toBe(4);
		expect(await scrollTop(page)).toBe(before);
	});

	test('show the tooltip again after Escape has hidden it', async ({ open }) => {
		const { page } = await open();
		await scrollToStep(page, 'toll-climb');
		await slider(page).focus();
		await readout(page).waitFor();
		await page.keyboard.press('Escape');
		await readout(page).waitFor({ state: 'detached' });
		await page.keyboard.press('ArrowRight');
		await readout(page).waitFor();
	});
});
