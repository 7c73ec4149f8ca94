import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openStory, type StoryOptions } from '../browser';
import { long } from '../long';
import { test } from '../test';
import { collisions, NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';
import { option, preview, ROOT, snippet } from './embed-panel';

const PAGES = ['charts/toll/', 'charts/precursors/', 'charts/tiles/since-your-state/'];

const SCREENS = {
	'a desktop': { width: 1280, height: 800 },
	'a phone': { width: 390, height: 844 }
};

const WIDTHS = [320, 390, 768, 1280];

/** The gallery has no script, so there is nothing to wait for. */
const gallery: StoryOptions = { path: 'charts/', javaScriptEnabled: false };

for (const colorScheme of ['light', 'dark'] as const) {
	for (const path of PAGES) {
		test(`axe finds no violations, ${colorScheme}, at ${path}`, long, async ({ open }) => {
			const { page } = await open({ path, colorScheme });
			await page.locator('#rows summary').click();
			await option(page, 'Dark').check();
			for (const [screen, viewport] of Object.entries(SCREENS)) {
				await page.setViewportSize(viewport);
				expect(await violations(page), screen).toEqual([]);
			}
		});
	}
}

test('says under which licence the chart may be used, how to name it, and whom to ask', async ({
	open
}) => {
	const { page } = await open({ path: 'charts/toll/', javaScriptEnabled: false });
	const use = page.getByRole('region', { name: 'May I use it?' });
	await use.getByRole('link', { name: 'CC BY 4.0' }).waitFor();
	const address = await page.getAttribute('link[rel="canonical"]', 'href');
	expect(await use.locator('.citation').innerText()).toContain(` ${address}`);
	const answer = await page.request.get(
		new URL('licences.txt', page.url().replace(/charts\/.*/, '')).href
	);
	expect(answer.status()).toBe(200);
	await use.getByRole('link', { name: 'ask here' }).click();
	await page.getByRole('heading', { name: 'Contact' }).waitFor();
});

for (const width of WIDTHS) {
	test(
		`text is at least 12 px, inside the window and clear of other text, with and without scripts, ${width} px wide`,
		long,
		async ({ open, browser }) => {
			const viewport = { width, height: 800 };
			const look = async (page: Page, about: string) => {
				expect(await textFaults(page), about).toEqual(NO_FAULTS);
				expect(await collisions(page), about).toEqual([]);
			};
			for (const path of PAGES) {
				const { page } = await open({ path, viewport });
				await look(page, path);
				const still = await openStory(browser, { path, viewport, javaScriptEnabled: false });
				await look(still.page, `${path} without scripts`);
				await still.close();
			}
			const { page } = await open({ ...gallery, viewport });
			await look(page, 'the gallery');
		}
	);
}

test(
	'a chart page links to existing files, embeds of each release and the story',
	long,
	async ({ open }) => {
		for (const path of ['charts/toll/', 'charts/toll/involved-code/']) {
			const { page } = await open({ path });
			const addresses = await page
				.locator('main a:not([rel~="external"])')
				.evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
			for (const wanted of [
				'.csv',
				'.metadata.json',
				'.svg',
				'.png',
				'/@2026-08/',
				'/embed/toll'
			]) {
				expect(
					addresses.some((address) => address.includes(wanted)),
					wanted
				).toBe(true);
			}
			for (const address of addresses) {
				expect((await page.request.get(address)).status(), address).toBe(200);
			}
			const story = page.getByRole('link', { name: 'Read this in the story' });
			const step = await page.locator('[data-chart]').getAttribute('data-state');
			expect(await story.getAttribute('href')).toBe(`${ROOT}#${step}`);
		}
	}
);

test('the page of a finding marks itself in the list, and a chart page the finding that it shows', async ({
	open
}) => {
	for (const [path, current] of [
		['charts/toll/toll-climb/', 'page'],
		['charts/toll/', 'true']
	] as const) {
		const { page } = await open({ path });
		const marked = page.getByRole('navigation', { name: 'What this chart shows' });
		const link = marked.locator('[aria-current]');
		expect(await link.count()).toBe(1);
		expect(await link.getAttribute('aria-current')).toBe(current);
		expect(await link.innerText()).toBe(await page.locator('h1').innerText());
	}
});

test('without scripts the page has its chart, its table, its sources and its snippets', async ({
	open
}) => {
	const { page } = await open({ path: 'charts/toll/', javaScriptEnabled: false });
	const drawing = page.locator('figure svg[viewBox]:visible');
	expect((await drawing.boundingBox())?.width).toBeGreaterThan(400);
	for (const label of ['Frame', 'Figure with credit', 'Picture for mail', 'AMP', 'Address alone']) {
		expect((await snippet(page, label).inputValue()).length, label).toBeGreaterThan(20);
	}
	await preview(page).contentFrame().locator('h1').waitFor();
	await page.locator('#rows summary').click();
	const rows = readFileSync(join('build/charts/toll.csv'), 'utf8').trim().split('\n').length - 1;
	expect(await page.locator('#rows tbody tr:visible').count()).toBe(rows);
	expect(await page.getByRole('heading', { name: 'How we know' }).isVisible()).toBe(true);
	const dead = page.locator('main :is(button, input):visible');
	expect(await dead.count()).toBe(0);
});
