// @module-tag long
import { describe, expect } from 'vitest';
import { middleStep, scrollToStep, stepIds } from '../steps';
import { openEvidence, openTable } from '../scroll/evidence';
import { test } from '../test';
import { violations } from '../violations';

const SCREENS = {
	'a desktop': { width: 1280, height: 800 },
	'a phone': { width: 390, height: 844 }
};

for (const [screen, viewport] of Object.entries(SCREENS)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		describe(`axe finds no violations on ${screen}, ${colorScheme},`, () => {
			test('at the first, a middle and the last step', async ({ open }) => {
				const { page } = await open({ viewport, colorScheme });
				const ids = await stepIds(page);
				const stops = [ids[0], await middleStep(page), ids.at(-1)];
				for (const id of ids) {
					await scrollToStep(page, id);
					if (stops.includes(id)) expect(await violations(page), id).toEqual([]);
				}
			});

			test('in the popovers', async ({ open }) => {
				const { page } = await open({ viewport, colorScheme });
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

			test.for(['data/', 'methods/'])('on /%s', async (path, { open }) => {
				const { page } = await open({ path, viewport, colorScheme, asleep: true });
				expect(await violations(page)).toEqual([]);
			});
		});
	}
}

test('axe finds no violations on a phone in landscape, where each step has its own chart', async ({
	open
}) => {
	const { page } = await open({ viewport: { width: 844, height: 390 } });
	expect(await violations(page)).toEqual([]);
});
