// @module-tag long
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { loadFontsFirst } from '../web-fonts';
import { active, chartedIds, openAllDetails, scrollEnd } from '../steps';
import { scrollToStep, stepIds, STAGE, wheel } from '../steps';
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
	test('the stage keeps its position under the bar and its height at every step', async ({
		open
	}) => {
		const { page } = await open({ viewport });
		const { height } = await stageBox(page);
		expect(height).toBeGreaterThan(200);
		for (const id of (await stepIds(page)).slice(1)) {
			await scrollToStep(page, id);
			const stage = await stageBox(page);
			expect({ ...stage, id }).toEqual({ top: stage.bar, height, bar: stage.bar, id });
		}
	});

	test.for(['closed', 'open'])('steps leave no gap, with details %s', async (details, { open }) => {
		const { page } = await open({ viewport });
		if (details === 'open') await openAllDetails(page);
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
	});

	test('no chart is left on the stage at words alone', async ({ open }) => {
		const { page } = await open({ viewport });
		const stage = page.locator('[data-part="stage"]');
		for (const id of ['potency-no-doses', 'west-virginia-person']) {
			await scrollToStep(page, id);
			expect(await stage.locator('svg:visible, img:visible, p:visible').count(), id).toBe(0);
		}
		await scrollToStep(page, 'since-help');
		expect(await stage.locator('svg:visible, img:visible').count()).toBe(0);
	});

	test('the stage never covers the text of the active step', async ({ open }) => {
		const { page } = await open({ viewport });
		await openAllDetails(page);
		for (const id of await stepIds(page)) {
			await page.$eval(`[id="${id}"]`, (step) => step.scrollIntoView({ behavior: 'instant' }));
			await active(page, id);
			const words = page.locator(`[id="${id}"] [data-part="text"] p:visible`).first();
			const seen = await words.evaluate((prose) => {
				const { left, top } = prose.getBoundingClientRect();
				return prose.contains(document.elementFromPoint(left + 20, top + 8));
			});
			expect(seen, id).toBe(true);
		}
	});
});

test.for(['1280x800', '1280x500', '900x500', '1920x1080', '390x844', '375x667', '320x568'])(
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

test('the progress line grows from nothing to the whole width', async ({ open }) => {
	const { page } = await open();
	const line = page.locator('header .progress');
	const length = () => line.evaluate((element) => element.getBoundingClientRect().width);
	expect(await length()).toBe(0);
	const lengths: number[] = [];
	const end = await scrollEnd(page);
	for (let turn = 0; turn < 4; turn += 1) {
		await wheel(page, end / 4 + 1);
		lengths.push(await length());
	}
	expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
	expect(new Set(lengths).size).toBe(4);
	expect(lengths.at(-1)).toBeCloseTo(1280, 0);
});

test('a low window has no stage: every step shows its own chart or its own words', async ({
	open
}) => {
	const { page } = await open({ viewport: { width: 844, height: 390 } });
	await page.waitForSelector('body [data-step] figure');
	expect(await page.locator(STAGE).isVisible()).toBe(false);
	await openAllDetails(page);
	for (const id of await chartedIds(page)) {
		const chart = page.locator(`[id="${id}"] figure[data-chart]`);
		expect(await chart.getAttribute('data-state')).toBe(id);
		expect(await chart.locator('[data-part="drawing"]').isVisible(), id).toBe(true);
	}
	expect(await page.locator('#since-help [data-part="help"]').isVisible()).toBe(true);
});

test('in a low window, nothing moves when a figure with a choice replaces its still', async ({
	open
}) => {
	for (const viewport of [
		{ width: 390, height: 400 },
		{ width: 844, height: 390 },
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
