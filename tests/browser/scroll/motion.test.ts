import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { active, chartedIds, openDetails, scrollToStep, STAGE, stepIds } from '../steps';
import { long } from '../long';
import { test } from '../test';
import { restlessness } from './restlessness';

/** A step and its detail, which share a chart with another scale. */
const [FROM, TO] = ['toll-guess', 'toll-counted'] as const;

/** The height at which the chart draws 100,000 deaths, in pixels: the place of the axis label. */
const drawn = (page: Page): Promise<number> =>
	page.evaluate((stage) => {
		const labels = [...document.querySelectorAll(`${stage} svg[viewBox] text`)];
		const label = labels.find((label) => label.textContent === '100,000');
		const [, y] = /translate\(\S+ (\S+)\)/.exec(label?.getAttribute('transform') ?? '') ?? [];
		return Number(y);
	}, STAGE);

/** The difference between two heights, in pixels. */
const apart = (a: number, b: number): number => Math.abs(a - b);

/** Makes a step active without waiting for its chart. */
async function turnTo(page: Page, id: string): Promise<void> {
	await openDetails(page, id);
	await page.$eval(`[id="${id}"]`, (step) => step.scrollIntoView({ behavior: 'instant' }));
	await active(page, id);
}

describe('with motion', () => {
	test('a step within one chart moves it, lets it settle and keeps the drawing', async ({
		open
	}) => {
		const { page } = await open({ reducedMotion: 'no-preference' });
		await scrollToStep(page, FROM);
		const svg = await page.$(`${STAGE} svg[viewBox]`);
		const settledValues = await restlessness(page);
		await scrollToStep(page, TO);
		expect((await settledValues()).join(' ')).toMatch(/^true false .*true$/);
		expect(await svg?.evaluate((element) => element.isConnected)).toBe(true);
	});

	test('turning back halfway continues from what is on screen and ends at the start', async ({
		open
	}) => {
		const { page } = await open({
			reducedMotion: 'no-preference',
			before: (page) => page.clock.install({ time: 0 })
		});
		await scrollToStep(page, FROM);
		const start = await drawn(page);
		await scrollToStep(page, TO);
		const end = await drawn(page);
		await scrollToStep(page, FROM);
		// From here on, the page's time passes only when the test says so.
		await page.clock.pauseAt(600_000);
		await turnTo(page, TO);
		await page.clock.runFor(350);
		const halfway = await drawn(page);
		expect(apart(halfway, start)).toBeGreaterThan(10);
		expect(apart(halfway, end)).toBeGreaterThan(10);

		await turnTo(page, FROM);
		await page.clock.runFor(17);
		// One frame may pass before it turns. A jump would be half the way.
		expect(apart(await drawn(page), halfway)).toBeLessThan(apart(start, end) / 8);
		expect(await page.getAttribute(STAGE, 'data-settled')).toBe('false');
		await page.clock.runFor(2000);
		await page.waitForSelector(`${STAGE}[data-settled="true"]`);
		expect(apart(await drawn(page), start)).toBe(0);
	});
});

/** Goes to steps and back, and expects that nothing is animated on the way. */
async function expectStillness(page: Page, ids: readonly string[]): Promise<void> {
	const settledValues = await restlessness(page);
	const charted = await chartedIds(page);
	for (const id of [...ids, ...ids.toReversed()]) {
		await turnTo(page, id);
		expect(await page.evaluate(() => document.getAnimations().length), id).toBe(0);
		expect(await page.locator(STAGE).count()).toBe(charted.includes(id) ? 1 : 0);
	}
	expect(await settledValues()).not.toContain('false');
}

describe('with reduced motion', () => {
	test('set in the system, every step appears at once', long, async ({ open }) => {
		const { page } = await open({ reducedMotion: 'reduce' });
		await expectStillness(page, await stepIds(page));
	});

	test(
		'set by the button “Stop motion”, a step appears at once, and after a reload too',
		long,
		async ({ open }) => {
			const { page } = await open({ reducedMotion: 'no-preference' });
			const stop = page.getByRole('button', { name: 'Stop motion', exact: true });
			expect(await stop.getAttribute('aria-pressed')).toBe('false');
			await stop.click();
			await expectStillness(page, [FROM, TO]);
			await page.reload();
			await page.waitForSelector('html[data-hydrated]');
			await page.getByRole('button', { name: 'Stop motion', exact: true, pressed: true }).waitFor();
			await expectStillness(page, [FROM, TO]);
			await stop.click();
			await page.reload();
			await page
				.getByRole('button', { name: 'Stop motion', exact: true, pressed: false })
				.waitFor();
		}
	);
});
