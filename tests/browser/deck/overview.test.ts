import { describe, expect } from 'vitest';
import { inputOfStep } from '$lib/chart/charts';
import { inputs } from '$story/inputs';
import { card, cardIds, focuses, openOverview, overview, shows } from './overview';
import { long } from '../long';
import { ids, steps } from './deck';
import { test } from '../test';

const HEIGHT = 720;
const path = 'present/';
/** The slides at the last step, where nothing is held back: see `tests/browser/site/held-back.test.ts`. */
const atEnd = `${path}#${ids.at(-1)}`;
const viewport = { width: 1280, height: HEIGHT };

describe('the overview', () => {
	test(
		'opens with O, G and its button, at the current step, and returns the focus',
		long,
		async ({ open }) => {
			const { page } = await open({ path: `${path}#west-virginia-rate` });
			const button = page.getByRole('button', { name: 'Overview' });
			for (const [opens, closes] of [
				['o', 'o'],
				['G', 'Escape'],
				['Enter', '']
			] as const) {
				await button.focus();
				await page.keyboard.press(opens);
				await focuses(page, 'west-virginia-rate');
				expect(await page.locator('[data-card] [aria-current="step"]').count()).toBe(1);
				const current = card(page, 'west-virginia-rate');
				expect(await current.evaluate((it) => it.getBoundingClientRect().bottom)).toBeLessThan(800);
				if (closes) await page.keyboard.press(closes);
				else await page.getByRole('button', { name: 'Close' }).click();
				await overview(page).waitFor({ state: 'detached' });
				expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
			}
		}
	);

	test(
		'draws the chart of each card when it comes into view, without moving anything',
		long,
		async ({ open }) => {
			const { page } = await open({ path: atEnd, viewport });
			await openOverview(page);
			// A card of a step without a chart has words.
			const worded = new Set(steps.filter(({ words }) => words).map(({ id }) => id));
			const charted = (await cardIds(page)).filter((id) => !worded.has(id));
			expect(charted.length).toBeGreaterThan(30);
			// After a jump from the last to the first, cards between them are not drawn.
			await page.keyboard.press('Home');
			await card(page, charted[0] ?? '')
				.locator('svg')
				.waitFor();
			expect(
				await card(page, charted[18] ?? '')
					.locator('svg')
					.count()
			).toBe(0);
			const tops = () =>
				page.$$eval('[data-card]', (all) => all.map((each) => (each as HTMLElement).offsetTop));
			const before = await tops();
			for (const id of charted) {
				const thumb = card(page, id).locator('[data-chart][aria-hidden="true"]');
				await thumb.scrollIntoViewIfNeeded();
				const marks = thumb.locator('svg').locator('path, circle, rect, line, text');
				await expect.poll(() => marks.count(), { message: id }).toBeGreaterThan(4);
			}
			expect(await tops()).toEqual(before);
			expect(
				await page.locator('[data-card] [data-settled], [data-card] [tabindex="0"]').count()
			).toBe(1);
		}
	);
});

describe('the search of the overview', () => {
	test('keeps the cards that have every word, and leads to them', async ({ open }) => {
		const { page } = await open({ path: atEnd });
		// From a slide, and from a card.
		await page.keyboard.press('/');
		await page.keyboard.press('Escape');
		await overview(page).waitFor({ state: 'detached' });
		await openOverview(page);
		const ids = await cardIds(page);
		await page.keyboard.press('/');
		const field = page.getByRole('searchbox', { name: 'Search the steps' });
		const status = () => overview(page).getByRole('status').innerText();
		// Letters and digits go to the field while it has the focus.
		await page.keyboard.type('VIRGÍNIA rate');
		expect(await field.inputValue()).toBe('VIRGÍNIA rate');
		// Each letter searches, so the number and the cards may be those of the letters so far.
		await expect
			.poll(async () => {
				const found = await status();
				return /^\d found$/.test(found) && (await cardIds(page)).length === parseInt(found);
			})
			.toBe(true);
		expect(await cardIds(page)).toContain('west-virginia-rate');
		await field.fill('rate xyz');
		await expect.poll(status).toBe('No step has these words.');
		expect(await cardIds(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		expect(await field.inputValue()).toBe('');
		expect(await cardIds(page)).toEqual(ids);
		await field.fill('naloxone');
		await expect.poll(async () => (await cardIds(page)).length).toBeLessThan(10);
		const [hit] = await cardIds(page);
		await page.keyboard.press('ArrowDown');
		await focuses(page, hit);
		await field.focus();
		await page.keyboard.press('Enter');
		await shows(page, hit);
		expect(await overview(page).count()).toBe(0);
	});

	test('finds a state, and shows it at a step that draws it', async ({ open }) => {
		const { page } = await open({ path: atEnd });
		await openOverview(page);
		const field = page.getByRole('searchbox');
		const found = overview(page).locator('[data-part="choices"]').getByRole('button');
		await field.fill('Ohoi');
		await found.filter({ hasText: 'Did you mean Ohio?' }).first().waitFor();
		await field.fill('ohio');
		await found.filter({ hasText: 'State: Ohio' }).first().waitFor();
		expect(await found.count()).toBeGreaterThan(1);
		await page.keyboard.press('Enter');
		await shows(page, steps.find((step) => inputOfStep(inputs, step))?.id);
		await page.waitForFunction(() => location.search.includes('state=OH'));
		await page.getByRole('heading', { name: /^Ohio: / }).waitFor();
	});
});
