import { descending, median, quantile } from 'd3-array';
import type { Section } from '../section';
import type { Page } from '../support/page';
import { markdownTable, whole } from '../support/table';

const LAPTOP = { width: 1280, height: 720, mobile: false };
const LISTED = 6;

/** A change of slide, as `in-page/deck-frames.js` reports it. */
interface Frame {
	step: string;
	/** From the key to the first frame with the new step, in milliseconds. */
	time: number;
}

/** Measures how soon a slide follows a key. */
export const deck: Section = {
	name: 'deck',
	title: 'Deck: from a key to the first frame',
	rounds: 3,
	async measure({ browser, builds: [{ address }], rounds, report }) {
		const frames: Frame[] = [];
		for (let round = 1; round <= rounds; round += 1) {
			report(`round ${round} of ${rounds}`);
			const walked = await browser.withPage(LAPTOP, async (page) => {
				await page.openHydrated(`${address}present/`);
				return walkSlides(page);
			});
			frames.push(...walked);
		}
		return deckTable(frames);
	}
};

/** Goes through all slides with the right arrow key. */
async function walkSlides(page: Page): Promise<Frame[]> {
	await press(page, 'End');
	const last = await page.evaluate<string>('document.documentElement.dataset.step');
	await press(page, 'Home');
	await page.run('deck-frames.js');
	const frames: Frame[] = [];
	while (frames.at(-1)?.step !== last) {
		const shown = page.evaluate<Frame>('nextSlide()');
		await press(page, 'ArrowRight');
		frames.push(await shown);
	}
	return frames;
}

async function press({ session }: Page, key: string): Promise<void> {
	for (const type of ['keyDown', 'keyUp'] as const) {
		await session.send('Input.dispatchKeyEvent', { type, key, code: key });
	}
}

function deckTable(frames: readonly Frame[]): string {
	const times = frames.map(({ time }) => time);
	const byStep = [...new Set(frames.map(({ step }) => step))]
		.map((step) => ({
			step,
			time: median(frames.filter((frame) => frame.step === step).map(({ time }) => time)) ?? 0
		}))
		.sort((a, b) => descending(a.time, b.time))
		.slice(0, LISTED);
	return markdownTable(
		['slide', 'first frame after, ms'],
		[
			['median of all', whole(median(times) ?? 0)],
			['95 % of all within', whole(quantile(times, 0.95) ?? 0)],
			...byStep.map(({ step, time }) => [`\`${step}\``, whole(time)])
		]
	);
}
