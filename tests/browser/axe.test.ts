import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { middleStep, scrollToStep, STAGE, stepIds } from './steps';
import { test } from './test';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
	return page.evaluate(async (tags) => {
		const { violations } = await window.axe.run({ runOnly: { type: 'tag', values: tags } });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`)
		);
	}, TAGS);
}

const SCREENS = { 'a desk': { width: 1280, height: 800 }, 'a phone': { width: 390, height: 844 } };

for (const [screen, viewport] of Object.entries(SCREENS)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		describe(`axe finds nothing on ${screen}, ${colorScheme},`, () => {
			test('at the first, a middle and the last step', async ({ open }) => {
				const { page } = await open({ viewport, colorScheme });
				const ids = await stepIds(page);
				const stops = [ids[0], await middleStep(page), ids.at(-1)];
				for (const id of ids) {
					await scrollToStep(page, id);
					if (stops.includes(id)) expect(await violations(page), id).toEqual([]);
				}
			});

			test('in what the buttons open', async ({ open }) => {
				const { page } = await open({ viewport, colorScheme });
				await scrollToStep(page, await middleStep(page));
				for (const name of ['Scenes', 'How we know', 'Table']) {
					const below = name === 'Scenes' ? page.locator('header') : page.locator(STAGE);
					await below.getByRole('button', { name, exact: true }).click();
					await page.locator('[popover]:popover-open').waitFor();
					expect(await violations(page), name).toEqual([]);
					await page.keyboard.press('Escape');
				}
			});
		});
	}
}

test('axe finds nothing on a phone on its side, where each step has its own chart', async ({
	open
}) => {
	const { page } = await open({ viewport: { width: 844, height: 390 } });
	expect(await violations(page)).toEqual([]);
});
