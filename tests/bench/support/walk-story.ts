import { pairs } from 'd3-array';
import type { Browser } from './browser';
import type { Page } from './page';
import { onPhone, untilHydrated } from './phone';
import { recordTrace } from './record-trace';
import { readTrace, type Transition } from './trace';

/** A step of the story, as `in-page/walk.js` reports it. */
export interface StoryStep {
	step: string;
	/** The id of its chart; empty if it has none. */
	chart: string;
}

/** A change between two steps of the story, and what the browser did. */
export interface Change {
	from: StoryStep;
	to: StoryStep;
	/** `undefined` if the picture did not move. */
	transition: Transition | undefined;
}

/** One walk through the story. */
export interface Walk {
	changes: Change[];
	/** The longest task between two transitions, in milliseconds; `undefined` if steps were left out. */
	longestBetween: number | undefined;
}

/** How long a reader stays on a step before the next click: charts may be drawn ahead meanwhile. */
const PAUSE = 700;

/**
 * Walks through the story on a slow phone, with one click on Next after another.
 * @param charts walks only between steps of which one has such a chart; all by default
 */
export const walkStory = (
	browser: Browser,
	address: string,
	charts?: readonly string[]
): Promise<Walk> =>
	onPhone(browser, async (page) => {
		await openStory(page, address);
		const steps = await page.evaluate<StoryStep[]>('storySteps()');
		const wanted = pairs(steps).filter(
			(pair) => !charts || pair.some(({ chart }) => charts.includes(chart))
		);
		const events = await recordTrace(page, async () => {
			let reached = steps[0]?.step;
			for (const [from, to] of wanted) {
				if (reached !== from.step) {
					await page.evaluate(`showStep(${JSON.stringify(from.step)})`);
				}
				reached = await moveOn(page, to);
			}
		});
		const { transitions, longestBetween } = readTrace(events);
		const changes = wanted.map(([from, to]) => ({
			from,
			to,
			transition: transitions.find(({ step }) => step === to.step)
		}));
		return { changes, longestBetween: charts ? undefined : longestBetween };
	});

/**
 * Opens the story at a step, and moves to the next one. Both may be details.
 * @throws {Error} if the next step is another one, or its chart does not move
 */
export const moveBetween = (
	browser: Browser,
	address: string,
	[from, to]: readonly [string, string]
): Promise<Transition> =>
	onPhone(browser, async (page) => {
		await openStory(page, `${address}#${from}`);
		await page.evaluate(`openDetails(${JSON.stringify([from, to])})`);
		await page.evaluate(`showStep(${JSON.stringify(from)})`);
		const events = await recordTrace(page, async () => {
			await moveOn(page, { step: to });
		});
		// The chart may still have been moving to the first step.
		const transition = readTrace(events).transitions.find(({ step }) => step === to);
		if (!transition) throw new Error(`The chart did not move from ${from} to ${to}.`);
		return transition;
	});

async function openStory(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await untilHydrated(page);
	await page.run('walk.js');
}

/**
 * Clicks Next after a pause, and waits until the chart of the next step is at rest.
 * @returns the id of that step
 * @throws {Error} if it is not the expected one
 */
async function moveOn(page: Page, to: Pick<StoryStep, 'step'>): Promise<string> {
	await page.wait(PAUSE);
	const change = await page.evaluate<{ to: StoryStep } | null>('nextStep()');
	if (change?.to.step !== to.step) {
		throw new Error(`Next led to ${change?.to.step ?? 'no step'}, expected ${to.step}.`);
	}
	return to.step;
}
