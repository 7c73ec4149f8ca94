import type { Page } from 'playwright-core';
import { loadStory } from '../../../src/story/story';
import { chosenSteps } from '../../../src/lib/model/chosen';
import { flatten, groupDetails } from '../../../src/lib/model/outline';

const { story } = loadStory();
/** The steps of the story, in order. */
export const steps = flatten(story);
export const ids = steps.map(({ id }) => id);

/** The steps that Next and Previous go through: all but the details of others. */
export const stops = chosenSteps(story, '').stops;
export const stopIds = stops.map(({ id }) => id);
/** The main step of a step, which may be the step itself. */
const mainOf = (id: string) =>
	stopIds.includes(id) ? id : (steps.find((step) => step.id === id)?.detail ?? '');
/** The number of a step: “3”, or “3, detail 1”. */
export function numberAt(id: string): string {
	const main = mainOf(id);
	const number = String(stopIds.indexOf(main) + 1);
	return main === id ? number : `${number}, detail ${ids.indexOf(id) - ids.indexOf(main)}`;
}
/** The number of a step at the top of its page of the handout. */
export const sheetNumber = (id: string) =>
	`Step ${numberAt(id)}${stopIds.includes(id) ? ` of ${stops.length}` : ''}`;
/** The id of the stop to which Next or Previous leads from a step. */
export const stopFrom = (id: string, by: 1 | -1) =>
	by < 0 && !stopIds.includes(id) ? mainOf(id) : (stopIds[stopIds.indexOf(mainOf(id)) + by] ?? '');

/** The step with most details, and these; a story may have none. */
export const [detailed] = groupDetails(steps)
	.filter(({ details }) => details.length > 0)
	.toSorted((a, b) => b.details.length - a.details.length);

/** The first step of each chart. */
export const firstSteps = [...new Set(steps.flatMap(({ chart }) => chart ?? []))].map(
	(chart) => steps.find((step) => step.chart === chart)?.id ?? ''
);

/** The chart of the current slide. */
export const SLIDE = '[data-deck] figure[data-chart]';
/** The words of the current slide, if it shows no chart. A slide that waits is not visible. */
export const WORDS = '[data-deck] [data-part="words"]:visible';

/** Waits until the page shows a step: its chart, settled in that state, or its words alone. */
export async function shows(page: Page, id: string): Promise<void> {
	const words = steps.find((step) => step.id === id && step.words)?.headline;
	await page.waitForFunction(
		([step, slide, words]) => {
			const figures = [...document.querySelectorAll<HTMLElement>(slide)];
			const titles = [...document.querySelectorAll('[data-deck] [data-part="words"]')]
				.filter((part) => part.checkVisibility({ visibilityProperty: true }))
				.map((part) => part.querySelector('h1')?.textContent);
			const charts = figures.map(({ dataset: { state, settled } }) => `${state} ${settled}`);
			return (
				document.documentElement.dataset.step === step &&
				titles.join() === (words ?? '') &&
				charts.join() === (words ? '' : `${step} true`)
			);
		},
		[id, SLIDE, words] as const
	);
}

/** Waits until the page shows the title of the story, which is over the first step. */
export const showsTitle = (page: Page) => page.waitForSelector('[data-deck] [data-part="title"]');

/** The index of the step that is shown. */
export const shown = async (page: Page): Promise<number> =>
	ids.indexOf((await page.getAttribute('html', 'data-step')) ?? '');

/** The step that asks a question before it shows its answer. */
export const QUESTION = 'toll-guess';

/** Whether the slide asks its question. */
export async function asks(page: Page): Promise<boolean> {
	const step = steps[await shown(page)];
	const title = page.getByRole('heading', { level: 1 });
	return step?.id === QUESTION && (await title.innerText()) !== step.headline;
}

/** Goes to the next stop with a key, which first answers the question of a slide. */
export async function goOn(page: Page): Promise<void> {
	if (await asks(page)) await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
}

/** Goes to the next step of the story with a key, into the details too. */
export async function goToNext(page: Page): Promise<void> {
	const next = steps[(await shown(page)) + 1];
	await page.keyboard.press(next && !stops.includes(next) ? 'd' : 'PageDown');
}

/** Goes to a step in the story, as a speaker does: digits and Enter for a main step, D for a detail. */
export async function goTo(page: Page, id: string): Promise<void> {
	const main = mainOf(id);
	await page.keyboard.type(numberAt(main));
	await page.keyboard.press('Enter');
	for (let at = ids.indexOf(main); at < ids.indexOf(id); at += 1) await page.keyboard.press('d');
	await shows(page, id);
}

/** Jumps to a step, as a link to it does. */
export async function jumpTo(page: Page, id: string): Promise<void> {
	await page.evaluate((step) => (location.hash = step), id);
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
