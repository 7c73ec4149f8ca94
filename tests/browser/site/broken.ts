import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { flatten } from '../../../src/lib/model/outline';
import { loadStory } from '../../../src/story/story';
import { openStory, type OpenStory, type StoryOptions } from '../browser';
import { active, headline, openAllDetails, scrollToStep, STAGE, stepIds } from '../steps';
import { test as base } from '../test';

/** The steps that show words instead of a chart. */
const wordy = flatten(loadStory().story).flatMap(({ id, words }) => (words ? id : []));

/** Matches the scripts of all views. */
export const SCRIPT = '**/_app/immutable/{entry,chunks}/*.js';

/** A change to a page before it navigates. */
export type Before = NonNullable<StoryOptions['before']>;

interface Fixtures {
	/** Opens a broken page, whose console may have errors. */
	openBroken: (options: StoryOptions) => Promise<OpenStory>;
}

/** A test that opens broken pages. It waits neither for hydration nor for `load`: neither may happen. */
export const test = base.extend<Fixtures>({
	openBroken: async ({ browser }, use) => {
		const stories: OpenStory[] = [];
		await use(async (options) => {
			const story = await openStory(browser, { asleep: true, until: 'commit', ...options });
			stories.push(story);
			return story;
		});
		for (const { page, close } of stories) {
			// Frames may still request pages that a test intercepts.
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await close();
		}
		expect(stories.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
	}
});

/** Handles the requests that match a pattern, from the first one on. */
export const answer =
	(pattern: string | RegExp, handler: (route: Route) => Promise<void>): Before =>
	(page) =>
		page.route(pattern, handler);

/** Responds as if a file were missing. */
export const notFound = (route: Route) => route.fulfill({ status: 404, body: '' });

/** Sends only the first half of a script, which is a syntax error. */
export async function half(route: Route): Promise<void> {
	const response = await route.fetch();
	const body = await response.body();
	await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

export const fallenBack = (page: Page) => page.waitForSelector('html[data-fallback]');

/** The faults of a page whose steps should show their stills, as they do without scripts. */
export async function faultsOfStills(page: Page): Promise<string[]> {
	await openAllDetails(page);
	return page.evaluate(
		async ([stage, wordy]) => {
			const visible = (element: Element | null) => element?.checkVisibility() === true;
			const faults: string[] = [];
			if (visible(document.querySelector(stage))) faults.push('the stage is shown');
			if (document.querySelector('noscript')) faults.push('a noscript element is left');
			for (const button of document.querySelectorAll('button:not([popovertarget])'))
				if (visible(button)) faults.push(`a button that does nothing: ${button.textContent}`);
			for (const step of document.querySelectorAll<HTMLElement>('body [data-step]')) {
				const words = step.querySelector<HTMLElement>('[data-part="text"] p');
				if (!visible(words) || (words?.innerText.length ?? 0) < 20)
					faults.push(`${step.id}: no words`);
				const charts = [...step.querySelectorAll<HTMLElement>('figure[data-chart]')].filter(
					visible
				);
				if (wordy.includes(step.id)) {
					if (charts.length !== 0) faults.push(`${step.id}: a chart`);
					const help = step.querySelector('[data-part="help"]');
					if (help && !visible(help)) faults.push(`${step.id}: no help`);
					continue;
				}
				if (charts.length !== 1) faults.push(`${step.id}: ${charts.length} charts`);
				if (charts[0]?.dataset.state !== step.id)
					faults.push(`${step.id}: ${charts[0]?.dataset.state}`);
				const drawing = charts[0]?.querySelector('img');
				// A lazy image outside the window loads only once it is eager.
				if (drawing) drawing.loading = 'eager';
				await drawing
					?.decode()
					.catch((error: unknown) => faults.push(`${step.id}: ${String(error)}`));
				const { width = 0, height = 0 } = drawing?.getBoundingClientRect() ?? {};
				if (width < 200 || height < 150) faults.push(`${step.id}: ${width} by ${height} pixels`);
			}
			return faults;
		},
		[STAGE, wordy] as const
	);
}

/** Expects the text and the chart of each step: on the stage, or as stills in a page that has fallen back. */
export async function expectWordsAndCharts(page: Page): Promise<void> {
	await page.waitForSelector('html:is([data-hydrated], [data-fallback])');
	const ids = await stepIds(page);
	expect(ids.length).toBeGreaterThan(0);
	if (await page.locator('html[data-fallback]').count()) {
		expect(await faultsOfStills(page)).toEqual([]);
		return;
	}
	for (const id of ids) {
		await scrollToStep(page, id);
		await active(page, id);
		expect(await headline(page, id)).not.toBe('');
		expect(await page.locator(`[id="${id}"] [data-part="text"] p:visible`).count()).toBeGreaterThan(
			0
		);
		const charts = await page.locator(`${STAGE} svg[viewBox]:visible`).count();
		expect(charts > 0, id).toBe(!wordy.includes(id));
	}
}
