import type { Section } from '../section';
import { serveBrotli } from '../support/brotli-server';
import type { Page } from '../support/page';
import { onPhone, untilHydrated } from '../support/phone';
import { decimal, markdownTable, ratio, whole } from '../support/table';
import { distanceToEnd, scroll } from '../support/scroll-page';

/** Pixels per second: fast, but each step is active for several frames. */
const SPEED = 8000;
const PASSES = 20;

/** Memory after a pass. */
interface Memory {
	heap: number;
	nodes: number;
	listeners: number;
}

/** Measures whether memory grows over many passes through the story and back. */
export const storyMemory: Section = {
	name: 'story-memory',
	title: 'Story: memory',
	rounds: 1,
	async measure({ browser, build, base, report }) {
		const server = await serveBrotli({ folder: build, base });
		const passes = await onPhone(browser, async (page) => {
			await page.slowProcessor(1);
			await page.goto(server.address);
			await untilHydrated(page);
			const measured = [await memoryOf(page)];
			for (let pass = 1; pass <= PASSES; pass += 1) {
				report(`pass ${pass} of ${PASSES}`);
				await scroll(page, await distanceToEnd(page), SPEED);
				await scroll(page, -(await page.evaluate<number>('scrollY')), SPEED);
				measured.push(await memoryOf(page));
			}
			return measured;
		});
		server.close();
		const row = (label: string, { heap, nodes, listeners }: Memory) => [
			label,
			decimal(heap / 1e6),
			whole(nodes),
			whole(listeners)
		];
		const shown = [0, 1, 2, 5, 10, 15, PASSES];
		const [first, last] = [passes[1], passes[PASSES]];
		return markdownTable(
			['passes', 'JavaScript heap, MB', 'DOM nodes', 'event listeners'],
			[
				...shown.flatMap((pass) => {
					const memory = passes[pass];
					return memory ? [row(String(pass), memory)] : [];
				}),
				[
					'last : first pass',
					ratio(last?.heap, first?.heap),
					ratio(last?.nodes, first?.nodes),
					ratio(last?.listeners, first?.listeners)
				]
			]
		);
	}
};

async function memoryOf(page: Page): Promise<Memory> {
	await page.send('HeapProfiler.collectGarbage');
	const { usedSize } = await page.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await page.send('Memory.getDOMCounters');
	return { heap: usedSize, nodes, listeners: jsEventListeners };
}
