// @module-tag long
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { loadFontsFirst } from '../web-fonts';
import { active, openAllDetails, scrollToStep, stepIds } from '../steps';
import { test } from '../test';

const SCREENS = {
	'a desktop': { width: 1280, height: 800 },
	'a phone': { width: 390, height: 844 }
};

/** The position of the sticky box around the chart, and the bottom of the bar above it. */
function stageBox(page: Page): Promise<{ top: number; height: number; bar: number }> {
	return page.evaluate(() => {
		const box = document.querySelector('[data-part="stage"]');
		const { top = NaN, height = NaN } = box?.getBoundingClientRect() ?? {};
		const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? NaN;
		return { top, height, bar };
	});
}

describe.for(Object.entries(SCREENS))('on %s', ([, viewport]) => {
	test('steps leave no gap, and the stage keeps its place and never covers the text of one', async ({
		open
	}) => {
		const { page } = await open({ viewport });
		const { height } = await stageBox(page);
		expect(height).toBeGreaterThan(200);
		await openAllDetails(page);
		const parts = 'body [data-step]:not(details *), :has(> [data-part="detail"])';
		const edges = await page.$$eval(parts, (steps) =>
			steps.map((step) => {
				const { top, bottom } = step.getBoundingClientRect();
				return { top, bottom };
			})
		);
		for (const [i, { bottom }] of edges.slice(0, -1).entries()) {
			expect(edges[i + 1]?.top).toBeCloseTo(bottom, 1);
		}
		for (const id of (await stepIds(page)).slice(1)) {
			await page.$eval(`[id="${id}"]`, (step) => step.scrollIntoView({ behavior: 'instant' }));
			await active(page, id);
			const stage = await stageBox(page);
			expect({ ...stage, id }).toEqual({ top: stage.bar, height, bar: stage.bar, id });
			const words = page.locator(`[id="${id}"] [data-part="text"] p:visible`).first();
			const seen = await words.evaluate((prose) => {
				const { left, top } = prose.getBoundingClientRect();
				return prose.contains(document.elementFromPoint(left + 20, top + 8));
			});
			expect(seen, id).toBe(true);
		}
	});
});

test.for(['1280x500', '390x844', '320x568'])(
	'in a window of %s, the ways to find help are on the stage, with links to call and to text',
	async (size, { open }) => {
		const [width = 0, height = 0] = size.split('x').map(Number);
		const { page } = await open({ viewport: { width, height } });
		await scrollToStep(page, 'since-help');
		const stage = page.locator('[data-part="stage"]');
		const box = await stage.boundingBox();
		for (const href of ['tel:911', 'tel:988', 'sms:988', 'tel:+18006624357']) {
			const link = await stage.locator(`a[href="${href}"]:visible`).boundingBox();
			expect(link?.height, href).toBeGreaterThanOrEqual(44);
			expect((link?.x ?? NaN) + (link?.width ?? NaN), href).toBeLessThanOrEqual(width);
		}
		const help = stage.locator('[data-part="help"]:visible');
		const bottom = await help.evaluate((part) =>
			Math.max(...[...part.querySelectorAll('*')].map((e) => e.getBoundingClientRect().bottom))
		);
		expect(bottom).toBeLessThanOrEqual((box?.y ?? NaN) + (box?.height ?? NaN));
	}
);

test('in a low window, nothing moves when a figure with a choice replaces its still', async ({
	open
}) => {
	for (const viewport of [
		{ width: 390, height: 400 },
		{ width: 1280, height: 400 }
	]) {
		const { page } = await open({ viewport, before: loadFontsFirst, javaScriptEnabled: false });
		// The styles are those of a page with scripts, which has not arrived at its figures yet.
		await page.$eval('html', (root) => (root.dataset.scripted = ''));
		const { page: live } = await open({ viewport, before: loadFontsFirst });
		for (const each of [page, live]) await openAllDetails(each);
		await live.waitForSelector('#since-states-change [data-interactive] svg');
		const tops = (page: Page) =>
			page.$$eval('body [data-step]', (steps) =>
				steps.map((step) => [step.id, Math.round(step.getBoundingClientRect().top + scrollY)])
			);
		expect(await tops(live)).toEqual(await tops(page));
	}
});
