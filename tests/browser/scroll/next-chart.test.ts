import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { active, scrollToStep, STAGE } from '../steps';
import { test } from '../test';

/** A main step, and the next one, which has another chart. */
const [BEFORE, NEXT] = ['involved-two-thirds', 'potency-equal'] as const;
/** A step with a third chart. */
const OTHER = 'since-why';

/** No chart is drawn ahead, because the browser is never idle. */
const neverIdle = (page: Page) =>
	page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});

/** Records in each frame the states of the drawings that are visible on the stage. */
const record = (page: Page) =>
	page.evaluate((stage) => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		const note = () => {
			const figures = [...document.querySelectorAll<HTMLElement>(stage)];
			const drawn = figures.filter(
				(figure) =>
					figure.checkVisibility({ visibilityProperty: true }) &&
					figure.querySelector('svg[role="img"] path')
			);
			const now = drawn.map(({ dataset }) => `${dataset.state} ${dataset.settled}`).join();
			if (now !== seen.at(-1)) seen.push(now);
			requestAnimationFrame(note);
		};
		note();
	}, STAGE);

const recorded = (page: Page) =>
	page.evaluate(() => (window as unknown as { seen: string[] }).seen);

describe('a chart that is loaded and not drawn', () => {
	test('is drawn while the old one stays', async ({ open }) => {
		const { page } = await open({ reducedMotion: 'no-preference', before: neverIdle });
		// The chart is loaded, and then left behind.
		for (const id of [NEXT, OTHER, BEFORE]) await scrollToStep(page, id);
		await page.waitForSelector(`${STAGE}[data-settled="true"]`);
		await record(page);
		await scrollToStep(page, NEXT);
		await page.waitForSelector(`${STAGE}[data-state="${NEXT}"][data-settled="true"]`);
		const seen = await recorded(page);
		expect(seen.filter((frame) => frame !== `${NEXT} false`)).toEqual([
			`${BEFORE} true`,
			`${BEFORE} false`,
			`${NEXT} true`
		]);
	});

	test('is not shown if the reader has gone on meanwhile', async ({ open }) => {
		const { page } = await open({ reducedMotion: 'no-preference', before: neverIdle });
		for (const id of [OTHER, NEXT, BEFORE]) await scrollToStep(page, id);
		await record(page);
		await page.evaluate(
			async (ids) => {
				for (const id of ids) {
					document.getElementById(id)?.scrollIntoView();
					await new Promise(requestAnimationFrame);
					await new Promise(requestAnimationFrame);
				}
			},
			[NEXT, OTHER]
		);
		await active(page, OTHER);
		await page.waitForSelector(`${STAGE}[data-settled="true"]`);
		expect((await recorded(page)).filter((frame) => frame === '')).toEqual([]);
	});
});
