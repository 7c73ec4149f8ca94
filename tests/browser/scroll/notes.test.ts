// @module-tag long
import { describe, expect } from 'vitest';
import { active, scrollTop, scrollToStep, STAGE } from '../steps';
import { test } from '../test';
import { openEvidence, openTable, rowOf } from './evidence';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

test('the table of a chart gives the focus back to its button', async ({ open }) => {
	const { page } = await open();
	await scrollToStep(page, 'toll-climb');
	await openTable(page, 'toll-climb');
	await page.keyboard.press('Escape');
	expect(await page.locator('[data-part="table"]:focus').count()).toBe(1);
});

describe('the evidence of a step', () => {
	test.for([
		{ way: 'Escape', viewport: DESK },
		{ way: 'Close', viewport: PHONE },
		{ way: 'Back', viewport: DESK }
	])(
		'takes the focus, leaves the chart in sight, and $way gives the focus back',
		async ({ way, viewport }, { open }) => {
			const { page } = await open({ viewport });
			await scrollToStep(page, 'toll-climb');
			await page.locator('#toll-climb').evaluate((step) => step.scrollIntoView());
			const [before, entries] = [await scrollTop(page), await page.evaluate(() => history.length)];
			await rowOf(page, 'toll-climb').focus();
			await page.keyboard.press('Enter');
			const sheet = page.locator('#toll-climb [data-part="evidence"] > div');
			await sheet.and(page.locator(':popover-open:focus')).waitFor();
			expect(await page.evaluate(() => history.length)).toBe(entries + 1);
			const [over, chart] = [
				await sheet.boundingBox(),
				await page.locator(`${STAGE} [data-part="drawing"]`).boundingBox()
			];
			const isBeside = (over?.x ?? NaN) + (over?.width ?? NaN) <= (chart?.x ?? NaN) + 24;
			const middle = (chart?.y ?? NaN) + (chart?.height ?? NaN) / 2;
			expect(isBeside || (over?.y ?? NaN) > middle).toBe(true);
			if (way === 'Escape') await page.keyboard.press('Escape');
			else if (way === 'Close') await sheet.getByRole('button', { name: 'Close' }).click();
			else await page.goBack();
			await rowOf(page, 'toll-climb').and(page.locator(':focus')).waitFor();
			await sheet.waitFor({ state: 'hidden' });
			await expect.poll(() => scrollTop(page)).toBeCloseTo(before, 0);
		}
	);

	test('closes when Tab leads past its last control', async ({ open }) => {
		const { page } = await open();
		await scrollToStep(page, 'toll-climb');
		const sheet = await openEvidence(page, 'toll-climb');
		await sheet.locator('a').last().focus();
		await page.keyboard.press('Tab');
		await sheet.waitFor({ state: 'hidden' });
	});

	test('stays in place when a search in the page opens it', async ({ open }) => {
		const { page } = await open();
		await scrollToStep(page, 'toll-climb');
		const row = page.locator('#toll-climb [data-part="evidence"]');
		// A script cannot start the search, which opens the element in this way.
		await row.evaluate((details: HTMLDetailsElement) => (details.open = true));
		const link = row.locator('a[href="#toll-window"]');
		await link.waitFor();
		expect(await row.locator(':popover-open').count()).toBe(0);
		await link.click();
		await active(page, 'toll-window');
	});

	test('is open on paper', async ({ open }) => {
		for (const javaScriptEnabled of [true, false]) {
			const { page } = await open({ javaScriptEnabled });
			await page.emulateMedia({ media: 'print' });
			const claim = page.locator('#toll-one-year [data-part="evidence"] dd').first();
			expect(await claim.evaluate((dd) => dd.checkVisibility())).toBe(true);
		}
	});
});
