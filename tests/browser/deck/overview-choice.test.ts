// @module-tag long
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { steps } from './deck';
import {
	card,
	cardIds,
	choose,
	focusedCard,
	focuses,
	openOverview,
	queryIs,
	shows
} from './overview';
import { test } from '../test';

const path = 'present/';

const check = (page: Page, id: string) => card(page, id).getByRole('checkbox');
const statusOf = (page: Page) =>
	page.getByRole('status').filter({ hasText: /step/ }).last().innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('a talk is chosen', () => {
	test('step by step, and the address keeps it over a reload', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const ids = await cardIds(page);
		await choose(page);
		await press(page, 'None');
		expect(await statusOf(page)).toBe('No step is chosen.');
		await check(page, 'toll-climb').check();
		await check(page, 'route-before').check();
		expect(await statusOf(page)).toMatch(new RegExp(`^2 of ${ids.length} steps, about \\d+ min$`));
		expect(await card(page, 'route-before').locator('.number').innerText()).toBe('2');
		await press(page, 'Show these');
		await queryIs(page, '?steps=toll-climb,route-before');
		// The first step is not in the talk, so the next one that is takes its place.
		await shows(page, 'toll-climb');
		await focuses(page, 'toll-climb');
		expect(await cardIds(page)).toEqual(['toll-climb', 'route-before']);
		expect(await statusOf(page)).toContain(`2 of ${ids.length} steps`);
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		await shows(page, 'toll-climb');
		await openOverview(page);
		expect(await cardIds(page)).toEqual(['toll-climb', 'route-before']);
		await press(page, 'All steps');
		await queryIs(page, '');
		await expect.poll(() => cardIds(page)).toEqual(ids);
		await focuses(page, ids[0]);
	});

	test('scene by scene, each with a checkbox that can be indeterminate', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		await choose(page);
		const scene = page.locator('h2').getByRole('checkbox').nth(1);
		const partly = () => scene.evaluate((box: HTMLInputElement) => box.indeterminate);
		expect([await scene.isChecked(), await partly()]).toEqual([true, false]);
		const of = steps.filter((step) => step.scene === 'involved').map((step) => step.id);
		await check(page, of[0] ?? '').uncheck();
		expect([await scene.isChecked(), await partly()]).toEqual([false, true]);
		await scene.check();
		expect(await check(page, of[0] ?? '').isChecked()).toBe(true);
		await scene.uncheck();
		for (const id of of) expect(await check(page, id).isChecked(), id).toBe(false);
		await press(page, 'None');
		await scene.check();
		await press(page, 'Show these');
		await queryIs(page, '?steps=involved');
		await shows(page, of[0]);
	});

	test('by search: All and None apply to the results', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		await choose(page);
		await press(page, 'None');
		await page.getByRole('searchbox').fill('potency');
		await expect.poll(async () => (await cardIds(page)).length).toBeLessThan(10);
		const hits = await cardIds(page);
		await press(page, 'All');
		await page.getByRole('searchbox').fill('');
		expect(await statusOf(page)).toContain(`${hits.length} of `);
	});

	test('an empty choice is rejected with a message, and Cancel keeps the talk', async ({
		open
	}) => {
		const { page } = await open({ path: `${path}?steps=toll` });
		await openOverview(page);
		const ids = await cardIds(page);
		await choose(page);
		await press(page, 'None');
		await press(page, 'Show these');
		expect(await statusOf(page)).toBe('Nothing is chosen: a talk has at least one step.');
		await press(page, 'Cancel');
		await focuses(page, ids[0]);
		expect(await cardIds(page)).toEqual(ids);
		await queryIs(page, '?steps=toll');
	});

	test('in any order: the address keeps it, and cards can be moved', async ({ open }) => {
		const { page } = await open({ path: `${path}?steps=route-before,toll-climb,toll-counted` });
		await openOverview(page);
		expect(await cardIds(page)).toEqual(['route-before', 'toll-climb', 'toll-counted']);
		await choose(page);
		const chosen = () =>
			page.$$eval('[data-card]:has(input:checked)', (all) => all.map((it) => it.dataset.card));
		expect(await chosen()).toEqual(['route-before', 'toll-climb', 'toll-counted']);
		const later = card(page, 'toll-climb').getByRole('button', { name: /^Later/ });
		await later.focus();
		await page.keyboard.press('Enter');
		await expect.poll(chosen).toEqual(['route-before', 'toll-counted', 'toll-climb']);
		expect(await later.evaluate((it) => it === document.activeElement)).toBe(true);
		// A card between them is not in the talk: only places in the talk count.
		await check(page, 'toll-counted').uncheck();
		await card(page, 'toll-climb')
			.getByRole('button', { name: /^Earlier/ })
			.click();
		await expect.poll(chosen).toEqual(['toll-climb', 'route-before']);
		await check(page, 'toll-counted').check();
		await expect.poll(chosen).toEqual(['toll-climb', 'toll-counted', 'route-before']);
		await press(page, 'Show these');
		await queryIs(page, '?steps=toll-climb,toll-counted,route-before');
		await page.keyboard.press('Escape');
		await page.keyboard.press('?');
		const handout = page.getByRole('link', { name: /^Handout/ });
		expect(await handout.getAttribute('href')).toContain(
			'steps=toll-climb,toll-counted,route-before'
		);
	});

	test('and help leads back to the choice in progress', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const ids = await cardIds(page);
		await choose(page);
		await press(page, 'None');
		await check(page, 'toll-climb').check();
		for (const key of ['Escape', '?']) {
			await page.keyboard.press('?');
			await page.getByRole('dialog', { name: 'Keys and settings' }).waitFor();
			await page.keyboard.press(key);
			await focuses(page, ids[0]);
			expect(await statusOf(page)).toMatch(/^1 of /);
			expect(await check(page, 'toll-climb').isChecked()).toBe(true);
		}
		// Closed itself, the overview forgets it.
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await openOverview(page);
		expect(await cardIds(page)).toEqual(ids);
		await page.getByRole('button', { name: 'Choose steps' }).waitFor();
	});

	test('by keyboard alone', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		const ids = await cardIds(page);
		const tabTo = async (name: string) => {
			const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
			for (let stops = 0; stops < 20 && (await focused()) !== name; stops += 1)
				await page.keyboard.press('Tab');
			expect(await focused()).toBe(name);
		};
		await tabTo('Choose steps');
		await page.keyboard.press('Enter');
		await focuses(page, ids[0]);
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Space');
		expect(await focusedCard(page)).toBe(ids[1]);
		await tabTo('Show these');
		await page.keyboard.press('Enter');
		await shows(page, ids[2]);
		await focuses(page, ids[2]);
		expect(await cardIds(page)).toEqual(ids.slice(2));
	});
});

test('unknown names in the address are skipped and counted', async ({ open }) => {
	const { page } = await open({ path: `${path}?steps=toll-climb,nothing,potency-rang` });
	const notice = page.getByRole('status').filter({ hasText: 'skipped' });
	expect(await notice.innerText()).toContain('skipped: 2.');
	await openOverview(page);
	expect(await cardIds(page)).toEqual(['toll-climb']);
});
