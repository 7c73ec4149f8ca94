import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answer, notFound, test as broken } from '../site/broken';
import { followNetwork } from '../network';
import { active, headline, scrollToStep, STAGE } from '../steps';
import { test } from '../test';
import { restlessness } from './restlessness';

/** The code of charts, and the drawings of those that are served. */
const CHUNKS = /\/(_app\/immutable\/chunks\/.+\.js|drawings\/.+\.json)$/;
/** A main step, and the next one, which has another chart. */
const [BEFORE, FIRST] = ['involved-two-thirds', 'potency-equal'] as const;
/** A main step whose chart is not fetched at the start of the story, and its detail, which keeps that chart. */
const [FAR, FARTHER] = ['west-virginia-since', 'west-virginia-rate'] as const;
/** A step of words alone, between steps with charts, and the one before it. */
const [BEFORE_WORDS, WORDS] = ['since-why', 'west-virginia-person'] as const;
/** A drawing on the stage that waits to be shown. */
const WAITING = '[data-part="stage"] figure:not([data-chart]) svg[role="img"]';

/** Marks the drawings that wait, once there are as many. */
async function markWaiting(page: Page, count: number): Promise<void> {
	await page.waitForFunction(
		([selector, count]) => document.querySelectorAll(selector).length === count,
		[WAITING, count] as const
	);
	await page.$$eval(WAITING, (all) => all.forEach((svg) => svg.setAttribute('data-seen', '')));
}

const drawing = (page: Page) => page.locator(`${STAGE} svg[role="img"]`);

describe('the next chart', () => {
	test('is drawn ahead and hidden, and at most four charts are kept', async ({ open }) => {
		const { page } = await open();
		await scrollToStep(page, BEFORE);
		await markWaiting(page, 1);
		const stage = page.locator('[data-part="stage"]');
		for (const figure of await stage.locator('figure:not([data-chart])').all())
			expect(await figure.isVisible()).toBe(false);
		expect(await stage.getByRole('img').count()).toBe(1);
		await scrollToStep(page, FIRST);
		expect(await drawing(page).getAttribute('data-seen')).toBe('');
		expect(await page.locator(`${STAGE} .title`).innerText()).toBe(await headline(page, FIRST));
		for (const id of ['turn-control', 'since-fall', 'involved-code']) {
			await scrollToStep(page, id);
			await page.waitForSelector(WAITING, { state: 'attached' });
			expect(await stage.locator('figure').count()).toBeLessThanOrEqual(4);
		}
	});

	test('is drawn ahead in both directions, after a jump and while words are read', async ({
		open
	}) => {
		const { page } = await open({ path: `#${WORDS}` });
		await active(page, WORDS);
		await markWaiting(page, 2);
		await scrollToStep(page, BEFORE_WORDS);
		expect(await drawing(page).getAttribute('data-seen')).toBe('');
	});
});

test('a chart that is still loading has its title, and no picture is requested', async ({
	open
}) => {
	const stills: string[] = [];
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	const { page } = await open({
		before: async (page) => {
			page.on('request', (request) => {
				if (request.url().includes('.still-')) stills.push(request.url());
			});
			await page.route('**/charts/potency/drawings/*.json', async (route) => {
				await released;
				await route.continue();
			});
		}
	});
	const settledValues = await restlessness(page);
	await page.$eval(`[id="${FIRST}"]`, (step) => step.scrollIntoView({ behavior: 'instant' }));
	await active(page, FIRST);
	expect(await page.locator(`${STAGE} .title`).innerText()).toBe(await headline(page, FIRST));
	expect(await page.locator(`${STAGE} [data-part="drawing"] > *`).count()).toBe(0);
	release();
	await drawing(page).waitFor();
	expect(stills).toEqual([]);
	// Without motion, a chart that arrives late has not moved either.
	expect(await settledValues()).not.toContain('false');
});

broken('a chart that fails to load is shown as the still of its step', async ({ openBroken }) => {
	let idle = () => Promise.resolve();
	const { page } = await openBroken({
		before: (opened) => {
			idle = followNetwork(opened);
		}
	});
	await idle();
	await answer(CHUNKS, notFound)(page);
	await scrollToStep(page, FAR);
	const still = page.locator(`${STAGE} img`);
	await expect
		.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	expect(await page.locator(`${STAGE} .title`).innerText()).toBe(await headline(page, FAR));

	// Once there is a network again, the next step tries again.
	await page.unrouteAll();
	await scrollToStep(page, FARTHER);
	await drawing(page).waitFor();
	await active(page, FARTHER);
});
