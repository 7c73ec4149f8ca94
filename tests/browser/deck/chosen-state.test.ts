import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SLIDE } from './deck';
import { long } from '../long';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';

const pathOf = (states: string) => `present/?state=${states}#since-your-state`;

/** What the column beside the drawing says, without what only screen readers get. */
const columnOf = (page: Page): Promise<string[]> =>
	page.locator(`${SLIDE} [data-part="lead"] p`).evaluateAll((all) =>
		all
			.filter((it) => it.checkVisibility() && it.getBoundingClientRect().width > 1)
			.map((it) => it.textContent.trim())
			.filter(Boolean)
	);

describe.for([
	{ width: 1280, height: 800 },
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 },
	{ width: 768, height: 1024 }
])('the slide of the states in a window of $width by $height', long, (viewport) => {
	test('describes a chosen state in words, in place of the text about all states', async ({
		open
	}) => {
		const { page } = await open({ path: pathOf('OH'), viewport });
		const answer = /^Ohio: [\d.]+ deaths involving synthetic opioids per 100,000 residents/;
		await expect.poll(() => columnOf(page)).toEqual([expect.stringMatching(answer)]);
		// The drawing may still be moving.
		await expect.poll(() => textFaults(page)).toEqual(NO_FAULTS);
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect
			.poll(() => columnOf(page))
			.toContainEqual(expect.stringMatching(/^The bold line is a state’s rate/));
	});

	test('has nothing cut with three states of long names', async ({ open }) => {
		const { page } = await open({ path: pathOf('DC,LA,NC'), viewport });
		await page.locator(`${SLIDE} .answered`).waitFor();
		await expect.poll(() => textFaults(page)).toEqual(NO_FAULTS);
		const overlap = () =>
			page.locator(SLIDE).evaluate((figure) => {
				const boxOf = (selector: string) =>
					figure.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
				return Math.max(0, boxOf('.find form').bottom - boxOf('.notes').top);
			});
		await expect.poll(overlap).toBe(0);
	});

	test('has the unit of its line', async ({ open }) => {
		const { page } = await open({ path: pathOf(''), viewport });
		await expect
			.poll(() => page.locator(`${SLIDE} svg:visible`).first().textContent())
			.toContain('per 100,000 residents');
	});
});
