// @module-tag long
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SLIDE } from './deck';
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

test('the slide of the states describes a chosen state in place of the text about all', async ({
	open
}) => {
	const { page } = await open({ path: pathOf('OH') });
	const answer = /^Ohio: [\d.]+ deaths involving synthetic opioids per 100,000 residents/;
	await expect.poll(() => columnOf(page)).toEqual([expect.stringMatching(answer)]);
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect
		.poll(() => columnOf(page))
		.toContainEqual(expect.stringMatching(/^The bold line is a state’s rate/));
	await expect
		.poll(() => page.locator(`${SLIDE} svg:visible`).first().textContent())
		.toContain('per 100,000 residents');
});

test.for([
	{ width: 1024, height: 768 },
	{ width: 768, height: 1024 }
])(
	'three states of long names fit in a window of $width by $height',
	async (viewport, { open }) => {
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
	}
);
