import type { Section } from '../section';
import { PHONE } from '../support/browser';
import type { Page } from '../support/page';
import { decimal, markdownTable, ratio, whole } from '../support/table';

/** Pixels per second: fast, but each step is active for several frames. */
const SPEED = 8000;

/** The rounds that the table lists, besides the last. */
const LISTED = [0, 1, 2, 5, 10, 15];

/** Measures whether memory grows over many rounds through the story and back. */
export const storyMemory: Section = {
	name: 'story-memory',
	title: 'Story: memory',
	rounds: 20,
	async measure({ browser, builds: [story], rounds, report }) {
		const memories = await browser.withPage(PHONE, async (page) => {
			await page.slowProcessor(1);
			await page.openHydrated(story.address);
			const height = await page.evaluate<number>('document.documentElement.scrollHeight');
			const measured = [await memoryOf(page)];
			for (let round = 1; round <= rounds; round += 1) {
				report(`round ${round} of ${rounds}`);
				await scroll(page, height);
				await scroll(page, -height);
				measured.push(await memoryOf(page));
			}
			return measured;
		});
		const [, first, ...others] = memories;
		const last = others.at(-1) ?? first;
		const rows = memories.map(({ heap, nodes, listeners }, round) => [
			String(round),
			decimal(heap / 1e6),
			whole(nodes),
			whole(listeners)
		]);
		return markdownTable(
			['rounds', 'JavaScript heap, MB', 'DOM nodes', 'event listeners'],
			[
				...rows.filter((_, round) => LISTED.includes(round) || round === rounds),
				[
					'last : first round',
					ratio(last?.heap, first?.heap),
					ratio(last?.nodes, first?.nodes),
					ratio(last?.listeners, first?.listeners)
				]
			]
		);
	}
};

/**
 * Scrolls with the wheel, as synthetic touches do not scroll in headless Chromium.
 * @param distance in pixels, downwards
 */
async function scroll({ session }: Page, distance: number): Promise<void> {
	await session.send('Input.synthesizeScrollGesture', {
		// On the text, below the chart.
		x: 195,
		y: 720,
		yDistance: -distance,
		speed: SPEED,
		preventFling: true,
		gestureSourceType: 'mouse'
	});
}

async function memoryOf({ session }: Page) {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	return { heap: usedSize, nodes, listeners: jsEventListeners };
}
