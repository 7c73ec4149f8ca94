// @module-tag long
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { goTo, sheetNumber, shows, steps } from './deck';
import { followNetwork } from '../network';
import { letters, printed } from '../pdf';
import { test } from '../test';

/** The labels of the chart of each step, as the open page draws it for printing. */
const labels = (page: Page): Promise<Record<string, string>> =>
	page.$$eval('[data-part="handout"] figure[data-chart]', (figures) =>
		Object.fromEntries(
			figures.map((figure) => [
				figure.getAttribute('data-state') ?? '',
				[...figure.querySelectorAll('svg[role="img"]')].at(-1)?.textContent ?? ''
			])
		)
	);

describe('the printed slides', () => {
	test('have a page for each step, with its chart as in the handout', async ({ open }) => {
		let idle = () => Promise.resolve();
		const { page } = await open({
			path: 'present/',
			viewport: { width: 1920, height: 1080 },
			before: (opened) => {
				idle = followNetwork(opened);
			}
		});
		// The slides fetch the drawings for paper ahead, since printing waits for no request.
		await idle();
		await goTo(page, 'route-claim');
		const [title = '', ...pages] = await printed(page, 'A4');
		expect(title).toContain(letters('Contents'));
		for (const [i, step] of steps.entries()) {
			expect(pages[i], step.id).toContain(letters(step.headline));
			expect(pages[i], step.id).toContain(letters(step.notes));
			expect(pages[i], step.id).toContain(letters(sheetNumber(step.id)));
		}
		// After the steps, help and sources have at most four pages.
		expect(pages.length - steps.length).toBeLessThanOrEqual(4);
		// The slides are shown again as before.
		await shows(page, 'route-claim');
		expect(await page.locator('[data-part="handout"]').count()).toBe(0);

		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		const fromSlides = await labels(page);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		const { page: handout } = await open({ path: 'handout/' });
		const fromHandout = await labels(handout);
		const charted = steps.filter(({ chart }) => chart).map(({ id }) => id);
		expect(Object.keys(fromSlides)).toEqual(charted);
		for (const id of charted) expect(fromSlides[id], id).toBe(fromHandout[id]);
		// A few steps share a drawing. If most did, the slides would print the same chart for each step.
		expect(new Set(Object.values(fromSlides)).size).toBeGreaterThan(charted.length / 2);
	});

	test('are those of the talk with the chosen state, without the speaker’s own notes', async ({
		open
	}) => {
		const { page } = await open({
			path: 'present/?steps=since-your-state,toll-climb,no-such-step&state=LA#since-your-state',
			before: async (page) => {
				const kept = JSON.stringify({ 'toll-climb': 'Ask who remembers 2015.' });
				await page.addInitScript((notes) => localStorage.setItem('upstream:notes', notes), kept);
			}
		});
		await page.locator('figure .subtitle', { hasText: 'Louisiana' }).first().waitFor();
		const notice = 'Unknown steps in the address, skipped: 1.';
		await page.getByText(notice).waitFor();
		const [, first = '', second = '', ...end] = await printed(page, 'Letter');
		expect(first).toContain('Louisiana');
		expect(second).toContain(letters(steps.find(({ id }) => id === 'toll-climb')?.notes ?? '-'));
		expect(second).not.toContain(letters('Ask who remembers 2015.'));
		// Two steps cite fewer sources.
		expect(end.length).toBeLessThanOrEqual(3);
		// The notice about the address is not printed.
		expect([first, second, ...end].join()).not.toContain(letters(notice));
	});
});
