import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { asked, DRAWING, embed, live } from '../embed/embeds';
import { test } from '../test';
import { collisions } from '../text';
import { violations } from '../violations';
import { previewPath, ROOT, snippet } from './embed-panel';

const PATH = 'charts/tiles/OH/';
const heading = (page: Page) => page.locator('h1').innerText();
const address = (page: Page) => {
	const { pathname, search } = new URL(page.url());
	return (pathname + search).slice(ROOT.length);
};
const files = (page: Page) =>
	page.locator('#rows li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

async function choose(page: Page, name: string) {
	await page.getByLabel('State', { exact: true }).fill(name);
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect.poll(() => heading(page)).toContain(name);
}

describe('the page of a state', () => {
	test('shows the state when it hydrates, and has no violations that axe finds', async ({
		open
	}) => {
		const { page } = await open({ path: PATH });
		expect(await page.locator(DRAWING).textContent()).toContain('Ohio');
		expect(await page.getByLabel('State', { exact: true }).inputValue()).toBe('Ohio');
		expect(address(page)).toBe(PATH);
		expect(await collisions(page)).toEqual([]);
		expect(await violations(page)).toEqual([]);
	});

	test('follows another choice in its address, code, preview and files, and back', async ({
		open
	}) => {
		const { page } = await open({ path: PATH });
		const own = await files(page);
		await choose(page, 'Texas');
		expect(address(page)).toBe('charts/tiles/?state=TX');
		expect(await previewPath(page)).toBe(`${ROOT}embed/tiles/TX/`);
		for (const label of ['Frame', 'Figure with credit', 'Picture for mail', 'AMP']) {
			expect(await snippet(page, label).inputValue(), label).toMatch(/\/tiles\/TX(\/|\.png)/);
		}
		await expect.poll(() => files(page)).toEqual(own.map((file) => file?.replace('OH', 'TX')));
		await page.locator('#rows summary').click();
		expect(await page.locator('#rows thead').textContent()).toContain('Texas');
		await choose(page, 'Ohio');
		expect(address(page)).toBe(PATH);
		await expect.poll(() => files(page)).toEqual(own);
	});

	test('becomes that of the chart when the choice is cleared', async ({ open }) => {
		const { page } = await open({ path: PATH });
		const title = await heading(page);
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect.poll(() => heading(page)).not.toBe(title);
		expect(address(page)).toBe('charts/tiles/');
		expect(await previewPath(page)).toBe(`${ROOT}embed/tiles/`);
		await expect.poll(() => files(page)).toContain(`${ROOT}charts/tiles.csv`);
	});
});

test('the code of several states follows the newest figures, as no release kept them together', async ({
	open
}) => {
	const { page } = await open({ path: PATH });
	const pin = page.getByRole('radio', { name: 'As of 2026-08' });
	await pin.check();
	expect(await previewPath(page)).toBe(`${ROOT}embed/tiles/OH/@2026-08/`);
	await page.getByRole('button', { name: 'Compare' }).click();
	await page.keyboard.type('West Virginia\n');
	await expect.poll(() => heading(page)).toContain('West Virginia');
	await expect.poll(() => previewPath(page)).toBe(`${ROOT}embed/tiles/?state=OH,WV`);
	expect(await pin.count()).toBe(0);
	await choose(page, 'Ohio');
	await expect.poll(() => previewPath(page)).toBe(`${ROOT}embed/tiles/OH/@2026-08/`);
});

describe('the embed of a state', () => {
	test('keeps its drawing at the first touch, and shows another state', async ({ open }) => {
		let requests: string[] = [];
		const { page } = await open(
			// As wide as one of the drawings that are served: others are drawn anew with other ticks.
			embed('tiles/OH/', {
				viewport: { width: 544, height: 620 },
				before: (page) => void (requests = asked(page))
			})
		);
		const served = await page.locator(DRAWING).textContent();
		expect(requests.filter((path) => path.endsWith('.js'))).toEqual([]);
		await page.locator('main').hover();
		await live(page);
		expect(await page.locator(DRAWING).textContent()).toBe(served);
		await choose(page, 'Texas');
		expect(address(page)).toBe('embed/tiles/?state=TX');
	});
});
