import { pairs } from 'd3-array';
import { PHONE, type Browser } from './browser';
import type { Page } from './page';
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
	browser.withPage(PHONE, async (page) => {
		await page.openHydrated(address);
		await page.run('walk.js');
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
				reached = to.step;
				await moveOn(page, reached);
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
 * Clicks Next after a pause, and waits until the chart of the next step is at rest.
 * @throws {Error} if that is not the expected one
 */
async function moveOn(page: Page, expected: string): Promise<void> {
	await page.wait(PAUSE);
	const step = await page.evaluate<string>('nextStep()');
	if (step !== expected) throw new Error(`Next led to ${step}, expected ${expected}.`);
}
