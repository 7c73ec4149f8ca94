import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeStep, openBrowser, openStory, scrollToStep, stepIds } from './browser';

let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
});

afterAll(() => browser.close());

test('the story opens at its first step, without a complaint, and asks nothing of anyone else', async () => {
	const { page, complaints, elsewhere, close } = await openStory(browser);
	const [first] = await stepIds(page);
	expect(await activeStep(page)).toBe(first);
	expect(await page.locator('h1').count()).toBe(1);
	expect(complaints).toEqual([]);
	expect(elsewhere).toEqual([]);
	await close();
});

test('scrolling reaches every step, down the page and up again', async () => {
	const { page, complaints, close } = await openStory(browser);
	const ids = await stepIds(page);
	expect(ids.length).toBeGreaterThan(0);
	for (const id of [...ids, ...ids.toReversed()]) {
		await scrollToStep(page, id);
		const current = page.locator('[data-step][aria-current="step"]');
		expect(await current.evaluateAll((steps) => steps.map((step) => step.id))).toEqual([id]);
	}
	expect(complaints).toEqual([]);
	await close();
});

test('an address with the id of a step opens the story there', async () => {
	const story = await openStory(browser);
	const ids = await stepIds(story.page);
	await story.close();
	const id = ids[Math.floor(ids.length / 2)] ?? '';
	const { page, close } = await openStory(browser, { path: `#${id}` });
	await page.waitForSelector(`html[data-step="${id}"]`);
	await close();
});

test('without scripts every step shows its words and a chart', async () => {
	const { page, close } = await openStory(browser, { javaScriptEnabled: false });
	for (const step of await page.locator('body [data-step]').all()) {
		const id = (await step.getAttribute('id')) ?? '';
		expect(await step.innerText(), id).not.toBe('');
		expect(await step.locator('figure[data-chart] svg:visible').count(), id).toBeGreaterThan(0);
	}
	await close();
});

test('every chart gives its rows as CSV, for itself and for each step', async () => {
	const { page, context, close } = await openStory(browser);
	const ids = await stepIds(page);
	const seen = new Set<string>();
	for (const id of ids) {
		await scrollToStep(page, id);
		const chart = await page.getAttribute(`figure[data-state="${id}"]`, 'data-chart');
		for (const path of [`charts/${chart ?? ''}.csv`, `charts/${chart ?? ''}/${id}.csv`]) {
			if (seen.has(path)) continue;
			seen.add(path);
			const answer = await context.request.get(new URL(path, page.url()).href);
			expect(answer.status(), path).toBe(200);
			expect((await answer.text()).trim().split('\n').length, path).toBeGreaterThan(1);
		}
	}
	await close();
});
