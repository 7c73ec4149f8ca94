// @module-tag long
import { csvParseRows } from 'd3-dsv';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { flatten } from '$lib/model/outline';
import { loadStory } from '$story/story';
import {
	active,
	chartedIds,
	middleStep,
	passQuestion,
	scrollTop,
	scrollToStep,
	STAGE
} from '../steps';
import { test } from '../test';
import { closeEvidence, csvOf, openEvidence, openTable, rowOf } from './evidence';

/** A figure as in the CSV file, without the thousands separators of a table. */
const plain = (cell: string) => cell.replaceAll(/(?<=\d),(?=\d{3}\b)/g, '').trim();

function rowsOf(table: Locator): Promise<string[][]> {
	return table.evaluate((element: HTMLTableElement) =>
		[...element.rows].map((row) => [...row.cells].map(({ textContent }) => textContent))
	);
}

/** Closes the table and the evidence. */
async function closeBoth(page: Page): Promise<void> {
	await page.keyboard.press('Escape');
	await closeEvidence(page);
}

const SCREENS = [
	{ width: 1280, height: 800 },
	{ width: 390, height: 844 }
];

describe('the table of a chart', () => {
	test('has the rows of the CSV file, at every step with a chart', async ({ open }) => {
		const { page } = await open();
		await passQuestion(page);
		for (const id of await chartedIds(page)) {
			await scrollToStep(page, id);
			const answer = await page.request.get(await csvOf(page, id));
			const table = (await openTable(page, id)).getByRole('table');
			const [head = [], ...body] = await rowsOf(table);
			expect(answer.headers()['content-type']).toContain('text/csv');
			const [columns = [], ...rows] = csvParseRows(await answer.text());
			expect(head.length).toBe(columns.length);
			expect(body.length, id).toBeGreaterThan(0);
			const shown = body.map((row, i) =>
				// Where the file has a blank, the table says in words that no figure exists.
				row.map((cell, j) => (rows[i]?.[j] === '' && /^[a-z ]+$/.test(cell) ? '' : plain(cell)))
			);
			expect(shown, id).toEqual(rows.map((row) => row.map(plain)));
			await closeBoth(page);
		}
	});

	test('is named by the chart’s title, and has headers for columns and rows', async ({ open }) => {
		const { page } = await open();
		const id = await middleStep(page);
		await scrollToStep(page, id);
		const table = (await openTable(page, id)).getByRole('table');
		const title = await page.locator(`${STAGE} figcaption p`).first().innerText();
		expect(await table.and(page.getByRole('table', { name: title, exact: true })).count()).toBe(1);
		const scopes = await table.evaluate((element: HTMLTableElement) =>
			[...element.rows].map((row) => [...row.cells].map((cell) => cell.getAttribute('scope')))
		);
		expect(new Set(scopes[0])).toEqual(new Set(['col']));
		for (const row of scopes.slice(1))
			expect(row).toEqual(['row', ...row.slice(1).map(() => null)]);
	});

	test('gives the focus back to its button', async ({ open }) => {
		const { page } = await open();
		await scrollToStep(page, 'toll-climb');
		await openTable(page, 'toll-climb');
		await page.keyboard.press('Escape');
		const button = page.locator('[data-part="table"]:focus');
		expect(await button.count()).toBe(1);
	});
});

describe('the evidence of a step', () => {
	test('is one row of 46 pixels, and one tab stop', async ({ open }) => {
		for (const viewport of SCREENS) {
			const { page } = await open({ viewport });
			await scrollToStep(page, 'toll-climb');
			expect((await rowOf(page, 'toll-climb').boundingBox())?.height).toBeCloseTo(46, 0);
			const stops = page.locator('#toll-climb :is(a, button, summary):visible');
			expect(await stops.count()).toBe(1);
		}
	});

	test.for(['Escape', 'Close', 'Back'])(
		'takes the focus, leaves the chart in sight, and %s gives the focus back',
		async (way, { open }) => {
			for (const viewport of SCREENS) {
				const { page } = await open({ viewport });
				await scrollToStep(page, 'toll-climb');
				await page.locator('#toll-climb').evaluate((step) => step.scrollIntoView());
				const [before, entries] = [
					await scrollTop(page),
					await page.evaluate(() => history.length)
				];
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

	test('says for each source who published it and how, and names each claim’s verdict', async ({
		open
	}) => {
		const { story, sources, claims } = loadStory();
		const { page } = await open({ javaScriptEnabled: false });
		for (const step of flatten(story).filter(({ detail }) => !detail)) {
			const text = await (await openEvidence(page, step.id)).innerText();
			for (const id of step.sources) {
				expect(text, step.id).toContain(sources[id]?.short);
				expect(text, step.id).toContain(sources[id]?.method);
			}
			for (const { id, claim } of claims) {
				if (step.claims.includes(id)) expect(text, step.id).toContain(claim);
			}
		}
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

	test('names the step in the name of the button that shares it', async ({ open }) => {
		const { page } = await open();
		await scrollToStep(page, 'toll-climb');
		const sheet = await openEvidence(page, 'toll-climb');
		const title = await page.locator('#toll-climb h3').innerText();
		await sheet.getByRole('button', { name: `Link to “${title}”` }).waitFor();
	});
});

test.for(['Escape', 'Close'])(
	'the list of scenes returns the focus by %s',
	async (way, { open }) => {
		const { page } = await open();
		const button = page.locator('header').getByRole('button', { name: 'Scenes', exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		const popover = page.locator('[popover]:popover-open');
		await popover.waitFor();
		if (way === 'Escape') await page.keyboard.press('Escape');
		else await popover.getByRole('button', { name: 'Close' }).click();
		await popover.waitFor({ state: 'detached' });
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	}
);
