import { describe, expect } from 'vitest';
import { mergedSizes } from '$lib/chart/merged-sizes';
import { charts } from '$story/charts';
import { loadStory } from '$story/story';
import type { OpenStory, StoryOptions } from '../browser';
import { followNetwork } from '../network';
import { answer, notFound, test } from '../site/broken';
import { firstSteps, goTo, shows, SLIDE, steps, stopFrom, WORDS } from './deck';

const PATH = 'present/';
const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

/** A step, and the main step after it. */
const FIRST = 'turn-climb';
const SECOND = stopFrom(FIRST, 1);
const DRAWINGS = '**/charts/timeline/drawings/*.json';

/** Opens the slides, and waits until they have fetched all that they fetch ahead. */
async function openWhole(openBroken: (options: StoryOptions) => Promise<OpenStory>, path = PATH) {
	let idle = () => Promise.resolve();
	const requested: string[] = [];
	const { page, context } = await openBroken({
		path,
		viewport: LAPTOP,
		before: (opened) => {
			idle = followNetwork(opened);
			opened.on('request', (request) => requested.push(new URL(request.url()).pathname));
		}
	});
	await page.waitForSelector('html[data-hydrated]');
	await idle();
	return { page, context, requested, idle };
}

describe('slides without a network', () => {
	test('show each chart, also in a window of another size', async ({ openBroken }) => {
		const { page, context } = await openWhole(openBroken);
		await context.setOffline(true);
		for (const id of firstSteps) {
			await goTo(page, id);
			expect(await page.locator(`${SLIDE} svg[role="img"] text`).count(), id).toBeGreaterThan(0);
		}
		await page.keyboard.press('o');
		await page.keyboard.press('Home');
		await page.locator('[data-card="toll-climb"] svg text').first().waitFor();
		await page.keyboard.press('o');
		await page.setViewportSize(PHONE);
		for (const id of firstSteps) await goTo(page, id);
	});

	test('draw a state that is found, and the answer to the question', async ({ openBroken }) => {
		const { page, context } = await openWhole(openBroken, `${PATH}#since-your-state`);
		await context.setOffline(true);
		await page.getByRole('combobox', { name: 'State' }).fill('Louisiana');
		await page.keyboard.press('Enter');
		await page.locator(SLIDE).getByRole('img', { name: 'Louisiana: ' }).waitFor();
		await goTo(page, 'toll-guess');
		await page.getByRole('button', { name: 'Show what happened' }).click();
		await page
			.getByRole('heading', { name: steps.find(({ id }) => id === 'toll-guess')?.headline })
			.waitFor();
	});
});

test('the slides fetch the drawings of one size of each chart, and of another one after a resize', async ({
	openBroken
}) => {
	const { page, requested, idle } = await openWhole(openBroken);
	// Other charts have the same drawings on slides and on paper, which is fetched too.
	const labelled = Object.values(charts).filter(
		(chart) => mergedSizes(chart, loadStory().tables).smallLabels !== false
	);
	const drawn = () =>
		requested.flatMap(
			(path) => /charts\/([^/]+)\/drawings\/(.+-13)\.json$/.exec(path)?.slice(1, 3).join(' ') ?? []
		);
	const drawnCharts = drawn().map((file) => file.split(' ')[0]);
	expect(new Set(drawnCharts)).toEqual(new Set(labelled.map(({ id }) => id)));
	expect(new Set(drawn()).size).toBe(drawn().length);
	// The first slide is lower than others by its note.
	expect(drawnCharts.length).toBeLessThanOrEqual(labelled.length + 1);

	const arrived = page.waitForResponse('**/charts/tiles/drawings/{288,340}-*-13.json');
	await page.setViewportSize(PHONE);
	await arrived;
	await idle();
	expect(new Set(drawn()).size).toBe(drawn().length);
	expect(drawn().length).toBeGreaterThanOrEqual(2 * labelled.length);
});

test('a slide whose chart fails to load shows its words, and loads the chart when it is shown again', async ({
	openBroken
}) => {
	const { page } = await openBroken({
		path: `${PATH}#${FIRST}`,
		before: answer(DRAWINGS, notFound)
	});
	const words = page.locator(WORDS);
	await words.getByText('The chart failed to load.').waitFor();
	const step = steps.find(({ id }) => id === FIRST);
	for (const text of [step?.headline, step?.short])
		expect(await words.textContent()).toContain(text);
	expect(await page.locator(SLIDE).count()).toBe(0);

	await page.unrouteAll();
	await page.keyboard.press('PageDown');
	await shows(page, SECOND);
	expect(await words.count()).toBe(0);
});

test('charts that failed to load are loaded once there is a network again', async ({
	openBroken
}) => {
	const { page, context } = await openBroken({
		path: `${PATH}#${FIRST}`,
		before: answer(DRAWINGS, notFound)
	});
	await page.locator(WORDS).getByText('The chart failed to load.').waitFor();
	await page.unrouteAll();
	await context.setOffline(true);
	await context.setOffline(false);
	await shows(page, FIRST);
});
