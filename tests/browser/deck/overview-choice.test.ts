// @module-tag long
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import words from '$lib/messages/en/overview.json';
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
	test('step by step, in any order, and the address keeps it over a reload', async ({ open }) => {
		const { page } = await open({ path });
		const chosen = () =>
			page.$$eval('[data-card]:has(input:checked)', (all) => all.map((it) => it.dataset.card));
		await openOverview(page);
		const ids = await cardIds(page);
		await choose(page);
		await press(page, words.none);
		expect(await statusOf(page)).toBe(words.noneChosen);
		for (const id of ['toll-climb', 'route-before', 'since-fall']) await check(page, id).check();
		expect(await statusOf(page)).toMatch(new RegExp(`^3 of ${ids.length} steps, about \\d+ min$`));
		expect(await card(page, 'route-before').locator('.number').innerText()).toBe('3');
		const later = card(page, 'toll-climb').getByRole('button', { name: /^Later/ });
		await later.focus();
		await page.keyboard.press('Enter');
		await expect.poll(chosen).toEqual(['since-fall', 'toll-climb', 'route-before']);
		expect(await later.evaluate((it) => it === document.activeElement)).toBe(true);
		// A card between them is not in the talk: only places in the talk count.
		await check(page, 'toll-climb').uncheck();
		await card(page, 'route-before')
			.getByRole('button', { name: /^Earlier/ })
			.click();
		await expect.poll(chosen).toEqual(['route-before', 'since-fall']);
		await press(page, words.apply);
		const talk = ['route-before', 'since-fall'];
		await queryIs(page, `?steps=${talk.join()}`);
		// The first step is not in the talk, so the next one that is takes its place.
		await shows(page, 'route-before');
		await focuses(page, 'route-before');
		expect(await cardIds(page)).toEqual(talk);
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		await shows(page, 'route-before');
		await page.keyboard.press('?');
		const handout = page.getByRole('link', { name: /^Handout/ });
		expect(await handout.getAttribute('href')).toContain(`steps=${talk.join()}`);
		await page.keyboard.press('Escape');
		await openOverview(page);
		expect(await cardIds(page)).toEqual(talk);
		await press(page, words.allSteps);
		await queryIs(page, '');
		await expect.poll(() => cardIds(page)).toEqual(ids);
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
		await press(page, words.none);
		await scene.check();
		for (const id of of) expect(await check(page, id).isChecked(), id).toBe(true);
		await press(page, words.apply);
		await queryIs(page, '?steps=involved');
		await shows(page, of[0]);
	});

	test('from a search and by keyboard; Cancel keeps the talk', async ({ open }) => {
		const { page } = await open({ path: `${path}?steps=toll` });
		await openOverview(page);
		const ids = await cardIds(page);
		await choose(page);
		await press(page, words.none);
		await press(page, words.apply);
		expect(await statusOf(page)).toBe(words.chooseOne);
		// All and None apply to the results.
		await page.getByRole('searchbox').fill('potency');
		await expect.poll(async () => (await cardIds(page)).length).toBeLessThan(10);
		const hits = await cardIds(page);
		await press(page, words.all);
		await page.getByRole('searchbox').fill('');
		expect(await statusOf(page)).toContain(`${hits.length} of `);
		await press(page, words.cancel);
		await focuses(page, ids[0]);
		expect(await cardIds(page)).toEqual(ids);
		await queryIs(page, '?steps=toll');

		await page.getByRole('button', { name: words.chooseSteps }).focus();
		await page.keyboard.press('Enter');
		await focuses(page, ids[0]);
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		expect(await focusedCard(page)).toBe(ids[1]);
		await page.getByRole('button', { name: words.apply }).focus();
		await page.keyboard.press('Enter');
		await shows(page, ids[1]);
		expect(await cardIds(page)).not.toContain(ids[0]);
	});
});
