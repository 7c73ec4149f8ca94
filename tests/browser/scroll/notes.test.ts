// @module-tag long
import { csvParseRows } from 'd3-dsv';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chartedIds, middleStep, passQuestion, scrollToStep, STAGE } from '../steps';
import { test } from '../test';

/** A figure as in the CSV file, without the thousands separators of a table. */
const plain = (cell: string) => cell.replaceAll(/(?<=\d),(?=\d{3}\b)/g, '').trim();

function rowsOf(table: Locator): Promise<string[][]> {
	return table.evaluate((element: HTMLTableElement) =>
		[...element.rows].map((row) => [...row.cells].map(({ textContent }) => textContent))
	);
}

/** Presses a button below the chart, and returns the popover that it opens. */
async function opened(page: Page, name: string): Promise<Locator> {
	await page.locator(STAGE).getByRole('button', { name, exact: true }).click();
	const popover = page.locator('[popover]:popover-open');
	await popover.waitFor();
	return popover;
}

describe('the table below a chart', () => {
	test('has the rows of the CSV file, at every step with a chart', async ({ open }) => {
		const { page } = await open();
		await passQuestion(page);
		for (const id of await chartedIds(page)) {
			await scrollToStep(page, id);
			const table = (await opened(page, 'Table')).getByRole('table');
			const [head = [], ...body] = await rowsOf(table);
			const link = page.locator(STAGE).getByRole('link', { name: 'CSV' });
			const answer = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
			expect(answer.headers()['content-type']).toContain('text/csv');
			const [columns = [], ...rows] = csvParseRows(await answer.text());
			expect(head.length).toBe(columns.length);
			expect(body.length, id).toBeGreaterThan(0);
			const shown = body.map((row, i) =>
				// Where the file has a blank, the table says in words that no figure exists.
				row.map((cell, j) => (rows[i]?.[j] === '' && /^[a-z ]+$/.test(cell) ? '' : plain(cell)))
			);
			expect(shown, id).toEqual(rows.map((row) => row.map(plain)));
			await page.keyboard.press('Escape');
		}
	});

	test('is named by the chart’s title, and has headers for columns and rows', async ({ open }) => {
		const { page } = await open();
		const id = await middleStep(page);
		await scrollToStep(page, id);
		const table = (await opened(page, 'Table')).getByRole('table');
		// The table is rendered when its popover has opened.
		await table.waitFor();
		const title = await page.locator(`${STAGE} figcaption p`).first().innerText();
		expect(await table.and(page.getByRole('table', { name: title, exact: true })).count()).toBe(1);
		const scopes = await table.evaluate((element: HTMLTableElement) =>
			[...element.rows].map((row) => [...row.cells].map((cell) => cell.getAttribute('scope')))
		);
		expect(new Set(scopes[0])).toEqual(new Set(['col']));
		for (const row of scopes.slice(1))
			expect(row).toEqual(['row', ...row.slice(1).map(() => null)]);
	});
});

test.for(['How we know', 'Table'])(
	'“%s” opens by keyboard, and Escape and Close return the focus',
	async (name, { open }) => {
		const { page } = await open();
		const button = page.locator(STAGE).getByRole('button', { name, exact: true });
		for (const close of ['Escape', 'Close']) {
			await button.focus();
			await page.keyboard.press('Enter');
			const popover = page.locator('[popover]:popover-open');
			await popover.waitFor();
			if (close === 'Escape') await page.keyboard.press('Escape');
			else await popover.getByRole('button', { name: 'Close' }).click();
			await popover.waitFor({ state: 'detached' });
			expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
		}
	}
);

describe.for(['How we know', 'Scenes'])('“%s”', (name) => {
	test('closes when Tab leads past its last control, to what follows its button', async ({
		open
	}) => {
		const { page } = await open();
		await scrollToStep(page, 'toll-climb');
		const part = name === 'Scenes' ? page.locator('header') : page.locator(STAGE);
		await part.getByRole('button', { name, exact: true }).focus();
		await page.keyboard.press('Enter');
		const popover = page.locator('[popover]:popover-open');
		await popover.waitFor();
		await popover.getByRole('button', { name: 'Close' }).focus();
		await page.keyboard.press('Tab');
		expect(await popover.count()).toBe(0);
		const stops: string[] = [];
		for (let i = 0; i < 3; i += 1) {
			stops.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
			await page.keyboard.press('Tab');
		}
		expect(stops).toEqual(
			name === 'Scenes' ? ['Sources', 'Present', 'Help'] : ['Table', 'CSV', 'Embed']
		);
	});

	test('closes when Shift+Tab leads back out of it, to its button', async ({ open }) => {
		const { page } = await open();
		await scrollToStep(page, 'toll-climb');
		const part = name === 'Scenes' ? page.locator('header') : page.locator(STAGE);
		const button = part.getByRole('button', { name, exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		const popover = page.locator('[popover]:popover-open');
		await popover.locator('a, button').first().focus();
		await page.keyboard.press('Shift+Tab');
		expect(await popover.count()).toBe(0);
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	});
});

test('“How we know” says for each source of a chart who published it and how', async ({ open }) => {
	const { page } = await open();
	for (const id of await chartedIds(page)) {
		await scrollToStep(page, id);
		const sources = (await opened(page, 'How we know')).locator('p:has(strong)');
		expect(await sources.count(), id).toBeGreaterThan(0);
		for (const text of await sources.allInnerTexts()) expect(text.length).toBeGreaterThan(40);
		await page.keyboard.press('Escape');
	}
});
