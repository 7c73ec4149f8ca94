import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { long } from '../long';
import { test } from '../test';
import { ROOT, openOtherWays, panel, preview, previewPath, snippet, option } from './embed-panel';

describe('the embed panel', () => {
	test('shows the chart in the chosen theme and width', long, async ({ open }) => {
		const { page } = await open({ path: 'charts/toll/' });
		await panel(page).scrollIntoViewIfNeeded();
		await option(page, 'Dark').check();
		const inside = preview(page).contentFrame();
		await inside.locator('html[data-theme="dark"] h1').waitFor();
		for (const [label, width] of [
			['320 px', 320],
			['600 px', 600]
		] as const) {
			await option(page, label).check();
			await expect.poll(() => inside.locator('html').evaluate(() => innerWidth)).toBe(width);
		}
		await option(page, 'Full').check();
		await expect.poll(() => inside.locator('html').evaluate(() => innerWidth)).toBeGreaterThan(900);
	});

	test('adds no history entry: Back goes to the previous page', long, async ({ open }) => {
		const { page } = await open({ path: 'charts/precursors/' });
		await page.getByRole('link', { name: 'A lawmaker said' }).click();
		await page.waitForSelector('html[data-hydrated]');
		await panel(page).scrollIntoViewIfNeeded();
		for (const label of ['Dark', 'Light']) {
			await option(page, label).check();
			await preview(page)
				.contentFrame()
				.locator(`html[data-theme="${label.toLowerCase()}"] h1`)
				.waitFor();
		}
		await Promise.all([
			page.waitForURL(({ pathname }) => pathname === `${ROOT}charts/precursors/`),
			page.goBack()
		]);
	});

	/** The buttons that copy a snippet. */
	const buttons = (page: Page): Locator => panel(page).getByRole('button', { name: /^Cop/ });

	test(
		'copies each snippet, and confirms it on the button and to screen readers',
		long,
		async ({ open }) => {
			const { page } = await open({
				path: 'charts/toll/',
				permissions: ['clipboard-read', 'clipboard-write']
			});
			await option(page, 'Dark').check();
			expect(await buttons(page).count()).toBe(1);
			await openOtherWays(page);
			expect(await buttons(page).count()).toBe(9);
			for (const button of await buttons(page).all()) {
				const label = ((await button.getAttribute('aria-label')) ?? '').replace('Copy: ', '');
				expect(await button.innerText()).toBe('Copy');
				await button.click();
				await expect.poll(() => button.innerText()).toBe('Copied');
				expect(await panel(page).getByRole('status').innerText()).toBe(`${label}: copied`);
				expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
					await snippet(page, label).inputValue()
				);
			}
			// The copied text is no longer the current one.
			await option(page, 'Light').check();
			await panel(page).getByRole('button', { name: 'Copy: Code' }).click();
			await option(page, 'Dark').check();
			await panel(page).getByRole('button', { name: 'Copy: Code' }).waitFor();
		}
	);

	test(
		'selects the text if the browser refuses to copy, and says what to do',
		long,
		async ({ open }) => {
			const { page } = await open({
				path: 'charts/toll/',
				before: async (page) => {
					await page.addInitScript(() => {
						navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
					});
				}
			});
			await openOtherWays(page);
			await panel(page).getByRole('button', { name: 'Copy: AMP' }).click();
			await expect
				.poll(() => panel(page).getByRole('status').innerText())
				.toContain('The text is selected');
			expect(await page.evaluate(() => getSelection()?.toString())).toBe(
				await snippet(page, 'AMP').inputValue()
			);
		}
	);

	test('works with the keyboard alone', async ({ open }) => {
		const { page } = await open({
			path: 'charts/toll/',
			permissions: ['clipboard-read', 'clipboard-write']
		});
		await option(page, 'The reader’s own').focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => previewPath(page)).toBe(`${ROOT}embed/toll/?theme=dark`);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => previewPath(page)).toBe(`${ROOT}embed/toll/@2026-08/?theme=dark`);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect
			.poll(() => previewPath(page))
			.toBe(`${ROOT}embed/toll/@2026-08/?theme=dark&title=0`);
		for (const label of ['Frame', 'Figure with credit', 'AMP'])
			expect(await snippet(page, label).inputValue(), label).toContain(
				`${ROOT}embed/toll/@2026-08/?theme=dark&amp;title=0"`
			);
		await panel(page).getByRole('button', { name: 'Copy: Code' }).focus();
		await page.keyboard.press('Enter');
		await panel(page).getByRole('button', { name: 'Copied: Code' }).waitFor();
	});
});
