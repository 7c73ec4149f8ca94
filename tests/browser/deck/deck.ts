import type { Page } from 'playwright-core';
import { loadStory } from '../../../src/story/story';
import { flatten } from '../../../src/lib/model/outline';

/** The steps of the story, in order. */
export const steps = flatten(loadStory().story);
export const ids = steps.map(({ id }) => id);

/** The chart of the current slide. */
export const SLIDE = '[data-deck] figure[data-chart]';

/** Waits until the page shows a step, and its chart has settled in that state. */
export async function shows(page: Page, id: string): Promise<void> {
	await page.waitForFunction(
		([step, slide]) => {
			const figures = [...document.querySelectorAll<HTMLElement>('[data-deck] figure[data-chart]')];
			const { state, settled } = document.querySelector<HTMLElement>(slide)?.dataset ?? {};
			return (
				document.documentElement.dataset.step === step &&
				figures.length === 1 &&
				state === step &&
				settled === 'true'
			);
		},
		[id, SLIDE] as const
	);
}

/** The index of the step that is shown. */
export const shown = async (page: Page): Promise<number> =>
	ids.indexOf((await page.getAttribute('html', 'data-step')) ?? '');

/** Goes to a step by its number in the story, as a speaker does: digits and Enter. */
export async function goTo(page: Page, id: string): Promise<void> {
	for (const digit of String(ids.indexOf(id) + 1)) await page.keyboard.press(digit);
	await page.keyboard.press('Enter');
	await shows(page, id);
}

/** Pseudorandom numbers from 0 to below `limit`, the same in each run. */
export function* thrown(limit: number): Generator<number, never> {
	// A linear congruential generator, with the constants of Numerical Recipes.
	for (let seed = 2023; ;) {
		seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
		yield Math.floor((seed / 2 ** 32) * limit);
	}
}
