import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { active, addressSays, mainIds, scrollToStep, scrollTop, stepIds } from '../steps';
import { long } from '../long';
import { letters, printed } from '../pdf';
import { serveSlowly } from '../slow-page';
import { test } from '../test';
import { loadFontsFirst } from '../web-fonts';
import { openDetail, openEvidence } from './evidence';
import { historyLength, jump, topOf, visit } from './visits';

/** A detail, its main step, and the main step after that. */
const [MAIN, DETAIL, NEXT] = ['involved-two-thirds', 'involved-overlap', 'potency-equal'] as const;

const summaryOf = (page: Page, id: string) => page.locator(`details:has(> [id="${id}"]) > summary`);
const isOpen = (page: Page, id: string) =>
	page.$eval(`details:has(> [id="${id}"])`, (details) => details.hasAttribute('open'));

describe('details', () => {
	test('are closed at first, named by their headline, with the heading outside the summary', async ({
		open
	}) => {
		const { page } = await open();
		const details = (await stepIds(page)).length - (await mainIds(page)).length;
		expect(details).toBeGreaterThan(5);
		expect(await page.locator('details[data-part="detail"]:not([open])').count()).toBe(details);
		const headline = await page.$eval(`[id="${DETAIL}"] h4`, ({ textContent }) => textContent);
		const link = (await openEvidence(page, MAIN)).locator(`a[href="#${DETAIL}"]`);
		expect(await link.innerText()).toBe(headline);
		expect(await summaryOf(page, DETAIL).isVisible()).toBe(false);
		expect(await page.locator('summary :is(h1, h2, h3, h4)').count()).toBe(0);
	});

	test.for([
		{ way: 'click', viewport: { width: 1280, height: 800 } },
		{ way: 'Enter', viewport: { width: 390, height: 844 } }
	])('open for a link in the evidence, and close by $way', async ({ way, viewport }, { open }) => {
		const { page } = await open({ viewport });
		await scrollToStep(page, MAIN);
		await openDetail(page, MAIN, DETAIL);
		await active(page, DETAIL);
		await addressSays(page, DETAIL);
		const place = await topOf(page, DETAIL);
		await page.getByRole('button', { name: 'Next step' }).click();
		await active(page, NEXT);
		await page.getByRole('button', { name: 'Previous step' }).click();
		await active(page, DETAIL);
		expect(await topOf(page, DETAIL)).toBeCloseTo(place, 0);
		const summary = summaryOf(page, DETAIL);
		await summary.focus();
		await (way === 'click' ? summary.click() : page.keyboard.press('Enter'));
		await active(page, MAIN);
		expect(await isOpen(page, DETAIL)).toBe(false);
	});

	test('take the focus when they open, and lead back to their summary', async ({ open }) => {
		for (const viewport of [
			{ width: 1280, height: 800 },
			{ width: 844, height: 390 }
		]) {
			const { page } = await open({ viewport });
			await openDetail(page, MAIN, DETAIL);
			await active(page, DETAIL);
			const summary = summaryOf(page, DETAIL);
			const focused = () => page.evaluate(() => document.activeElement?.id);
			expect(await focused()).toBe(DETAIL);
			await page.keyboard.press('Shift+Tab');
			const isUncovered = await summary.evaluate((element) => {
				const { left, top } = element.getBoundingClientRect();
				const above = document.elementFromPoint(left + 4, top + 12);
				return document.activeElement === element && above?.closest('summary') === element;
			});
			expect(isUncovered).toBe(true);
		}
	});

	test('open for their address, without a script too, and stay open after a reload', async ({
		open
	}) => {
		for (const javaScriptEnabled of [true, false]) {
			const { page } = await open({
				path: `#${DETAIL}`,
				javaScriptEnabled,
				before: loadFontsFirst
			});
			expect(await isOpen(page, DETAIL)).toBe(true);
			const top = await topOf(page, DETAIL);
			expect(Math.abs(top)).toBeLessThan(800);
			if (!javaScriptEnabled) continue;
			await active(page, DETAIL);
			await addressSays(page, DETAIL);
			await scrollToStep(page, NEXT);
			await addressSays(page, NEXT);
			const y = await scrollTop(page);
			await page.reload();
			await page.waitForSelector('html[data-hydrated]');
			await active(page, NEXT);
			expect(await scrollTop(page)).toBeCloseTo(y, 0);
		}
	});

	test('open as they are parsed, before the browser restores the scroll position', async ({
		browser
	}) => {
		const story = await serveSlowly('', `id="${NEXT}"`);
		const page = await browser.newPage();
		onTestFinished(() => page.close());
		await page.goto(`${story}#${DETAIL}`, { waitUntil: 'commit' });
		await page.waitForSelector(`details[open] > [id="${DETAIL}"]`, { state: 'attached' });
		expect(await page.locator('#sources').count()).toBe(0);
	});

	test('open for a link before the page is hydrated', async ({ open }) => {
		const { page } = await open({
			asleep: true,
			until: 'commit',
			// Their scripts never arrive.
			before: (page) => page.route(/\.js$/, () => undefined)
		});
		await page.waitForSelector('#sources', { state: 'attached' });
		await page.evaluate((id) => {
			const link = Object.assign(document.createElement('a'), { href: `#${id}` });
			document.body.append(link);
			link.click();
		}, DETAIL);
		expect(await isOpen(page, DETAIL)).toBe(true);
		expect(await topOf(page, DETAIL)).toBeLessThan(800);
	});

	test('open for the list of scenes and for Back, which adds one entry to the history', async ({
		open
	}) => {
		const { page } = await open();
		const before = await historyLength(page);
		await jump(page, DETAIL);
		await addressSays(page, DETAIL);
		expect(await historyLength(page)).toBe(before + 1);
		await page.evaluate((id) => (location.hash = id), NEXT);
		await active(page, NEXT);
		await page.$eval(`details:has(> [id="${DETAIL}"])`, (details) =>
			details.removeAttribute('open')
		);
		await page.goBack();
		await active(page, DETAIL);
		expect(await isOpen(page, DETAIL)).toBe(true);
	});

	test('of sources open for a link to one, and for its address', async ({ open }) => {
		const { page } = await open();
		const source = page.locator('[id="source-cdc-vsrr"]');
		await source.waitFor({ state: 'hidden' });
		await page.evaluate(() => (location.hash = 'source-cdc-vsrr'));
		await source.waitFor();
		const again = await open({ path: '#source-cdc-vsrr' });
		await again.page.locator('[id="source-cdc-vsrr"]').waitFor();
	});

	test('open again for a link to the address that the page has', async ({ open }) => {
		const { page } = await open({ path: `#${DETAIL}` });
		await active(page, DETAIL);
		await addressSays(page, DETAIL);
		await summaryOf(page, DETAIL).click();
		await active(page, MAIN);
		await visit(page, page.url().replace(MAIN, DETAIL));
		await jump(page, DETAIL);
		expect(await isOpen(page, DETAIL)).toBe(true);
	});

	test('are printed with the story, unless a reader leaves them out', long, async ({ open }) => {
		const { page } = await open();
		const headline = letters(
			await page.$eval(`[id="${DETAIL}"] h4`, ({ textContent }) => textContent)
		);
		const text = async () => letters((await printed(page, 'A4')).join(' '));
		expect(await text()).toContain(headline);
		await page.getByRole('checkbox', { name: 'Include the details' }).uncheck();
		expect(await text()).not.toContain(headline);
	});
});
