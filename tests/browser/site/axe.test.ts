// @module-tag long
import { describe, expect } from 'vitest';
import { middleStep, scrollToStep, stepIds } from '../steps';
import { openEvidence, openTable } from '../scroll/evidence';
import { test } from '../test';
import { violations } from '../violations';

describe.for([
	{ colorScheme: 'light', viewport: { width: 1280, height: 800 } },
	{ colorScheme: 'dark', viewport: { width: 390, height: 844 } }
] as const)('axe finds no violations, $colorScheme, at $viewport.width pixels,', (options) => {
	test('at the first, a middle and the last step', async ({ open }) => {
		const { page } = await open(options);
		const ids = await stepIds(page);
		const stops = [ids[0], await middleStep(page), ids.at(-1)];
		for (const id of ids) {
			await scrollToStep(page, id);
			if (stops.includes(id)) expect(await violations(page), id).toEqual([]);
		}
	});

	test('in the popovers', async ({ open }) => {
		const { page } = await open(options);
		const id = await middleStep(page);
		await scrollToStep(page, id);
		await page.locator('header').getByRole('button', { name: 'Scenes', exact: true }).click();
		await page.locator('[popover]:popover-open').waitFor();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await openEvidence(page, id);
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await openTable(page, id);
		expect(await violations(page)).toEqual([]);
	});

	test.for(['data/', 'methods/', 'claims/'])('on /%s', async (path, { open }) => {
		const { page } = await open({ path, asleep: true, ...options });
		expect(await violations(page)).toEqual([]);
	});
});

test('axe finds no violations on a phone in landscape, where each step has its own chart', async ({
	open
}) => {
	const { page } = await open({ viewport: { width: 844, height: 390 } });
	expect(await violations(page)).toEqual([]);
});
