import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { loadStory } from '../../../src/story/story';
import { flatten, mainSteps } from '../../../src/lib/model/outline';
import { letters, printed } from '../pdf';
import { long } from '../long';
import { test } from '../test';

const all = flatten(loadStory().story);
const main = mainSteps(all);
const path = 'handout/';
const details = (page: Page) => page.getByRole('checkbox', { name: 'Details' });
const shown = (page: Page) =>
	page.$$eval('article[data-step]', (steps) =>
		steps.filter((step) => step.checkVisibility()).map(({ id }) => id)
	);

/** Prints the handout, and checks that it has a page for each of the main steps, and no other. */
async function printsMainSteps(page: Page): Promise<void> {
	const [title = '', ...pages] = await printed(page, 'A4');
	for (const [i, step] of main.entries()) {
		const text = pages[i] ?? '';
		expect(text.startsWith(String(i + 2)), `the number of ${step.id}'s page`).toBe(true);
		expect(text, step.id).toContain(letters(step.headline));
		expect(text, step.id).toContain(`Step${i + 1}of${main.length}`);
	}
	expect(pages.length - main.length).toBeLessThanOrEqual(4);
	// The contents have the numbers of these pages.
	const first = main.filter(({ scene }) => scene === main[0]?.scene).length;
	expect(title).toContain(first > 1 ? `2–${first + 1}` : '2');
}

describe.skipIf(main.length === all.length)('the details of the handout', () => {
	test('are left out by their checkbox, and the address keeps the choice', async ({ open }) => {
		const { page } = await open({ path });
		expect(await details(page).isChecked()).toBe(true);
		expect(await shown(page)).toEqual(all.map(({ id }) => id));
		await details(page).uncheck();
		expect(await shown(page)).toEqual(main.map(({ id }) => id));
		expect(await page.getByRole('status').innerText()).toBe(
			`${main.length} of the story’s ${all.length} steps are here.`
		);
		const cited = new Set(main.flatMap((step) => step.sources));
		expect(await page.locator('[data-source]:visible').count()).toBe(cited.size);
		expect(new URL(page.url()).search).toBe('?details=0');
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		expect(await details(page).isChecked()).toBe(false);
		expect(await shown(page)).toEqual(main.map(({ id }) => id));
		await details(page).check();
		expect(await shown(page)).toEqual(all.map(({ id }) => id));
		expect(new URL(page.url()).search).toBe('');
	});

	test('can be left out without scripts', long, async ({ open }) => {
		const { page } = await open({ path, javaScriptEnabled: false });
		await details(page).uncheck();
		await printsMainSteps(page);
	});

	test('have no checkbox if the address names each of them, or none', long, async ({ open }) => {
		const detail = all.find((step) => step.detail !== undefined);
		const names = [`${detail?.detail},${detail?.id}`, detail?.detail ?? ''];
		for (const steps of names) {
			const { page } = await open({ path: `${path}?steps=${steps}&details=0` });
			expect(await details(page).isVisible()).toBe(false);
			expect(await shown(page)).toEqual(steps.split(','));
		}
	});
});
