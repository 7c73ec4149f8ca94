import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect } from 'vitest';
import { long } from '../long';
import { NO_FAULTS, textFaults } from '../text';
import { test } from '../test';
import { violations } from '../violations';

const rowsOf = (table: string) => csvParse(readFileSync(`data/tables/${table}.csv`, 'utf8')).length;
const tables = readdirSync('data/tables').map((file) => file.replace('.csv', ''));

test('the page of the tables previews each, and its links answer', async ({ open }) => {
	const { page } = await open({ path: 'data/', asleep: true });
	for (const table of tables) {
		const section = page.locator(`[data-table="${table}"]`);
		const rows = section.getByRole('region').locator('tbody tr');
		expect(await rows.count(), table).toBe(Math.min(5, rowsOf(table)));
	}
	const links = await page
		.locator('main a:not([rel])')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	const pages = [...new Set(links.map((link) => link.split('#')[0] ?? ''))];
	expect(pages.length).toBeGreaterThan(2 * tables.length);
	for (const address of pages) {
		const { status } = await page.evaluate(async (url) => {
			const response = await fetch(url);
			return { status: response.status };
		}, address);
		expect(status, address).toBe(200);
	}
});

for (const path of ['data/', 'methods/']) {
	test(`/${path} has no violation and nothing wider than a window of 320 pixels`, async ({
		open
	}) => {
		const viewport = { width: 320, height: 640 };
		const { page } = await open({ path, asleep: true, viewport });
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		expect((await textFaults(page)).small).toEqual(NO_FAULTS.small);
	});
}

test('“How we know” leads to the page on methods', long, async ({ open }) => {
	const { page } = await open({ path: 'charts/toll/toll-climb/' });
	await page.locator('figure[data-chart]').getByRole('link', { name: 'How we know' }).click();
	const section = page.getByRole('region', { name: 'How we know' });
	await section.getByRole('link', { name: 'How figures are computed' }).click();
	await page.waitForURL('**/methods/');
	expect(await page.locator('h1').innerText()).toBe('How the figures are computed');
});
