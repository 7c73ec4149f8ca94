import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

interface Heard {
	source: MessageEventSource | null;
	/** Which protocol it is in. */
	kind: string;
	text: string;
}

declare global {
	interface Window {
		heard: Heard[];
	}
}

/** Has the page write down what it hears. */
export async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		if (window !== top) return;
		window.heard = [];
		addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
			const text = typeof data === 'string' ? data : JSON.stringify(data);
			const kind =
				typeof data === 'object' && data
					? Object.keys(data).join() + ('kind' in data ? String(data.kind) : '')
					: text.replace(/\W*(\w+).*/, '$1');
			window.heard.push({ source, kind, text });
		});
	});
}

/** A frame in the box of that id. */
export class Framed {
	constructor(
		private readonly page: Page,
		readonly id: string
	) {}

	async frame(): Promise<Frame> {
		const element = await this.page.waitForSelector(`#${this.id} iframe`, { state: 'attached' });
		// A host may send it to another address at first, and then there is none for a moment.
		let frame: Frame | null = null;
		await expect
			.poll(async () => (frame = await element.contentFrame()), { timeout: 15_000 })
			.toBeTruthy();
		return frame as unknown as Frame;
	}

	/** How high the host has made it. */
	height(): Promise<number> {
		return this.page.$eval(`#${this.id} iframe`, (each) => each.getBoundingClientRect().height);
	}

	/** Waits until it is as high as the chart in it, and, once it is in sight, has nothing to scroll. */
	async fits(): Promise<number> {
		const frame = await this.frame();
		await frame.waitForSelector('main', { state: 'attached' });
		// What is out of sight does not hear yet how high it has become.
		await this.page.$eval(`#${this.id} iframe`, (each) => {
			each.scrollIntoView({ block: 'nearest' });
		});
		await expect
			.poll(
				async () => {
					const inside = await frame.evaluate(() => ({
						chart: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
						over: document.documentElement.scrollHeight - innerHeight,
						shown: innerWidth
					}));
					const off = Math.abs((await this.height()) - inside.chart);
					return {
						fits: inside.chart > 100 && off <= 1,
						over: inside.over,
						shown: inside.shown > 0
					};
				},
				{ timeout: 15_000, message: `#${this.id} is as high as its chart` }
			)
			.toEqual({ fits: true, over: 0, shown: true });
		return this.height();
	}

	/** Waits until the host has given it another height, as it does also where it is out of sight. */
	async grown(from: number): Promise<void> {
		await expect.poll(() => this.height(), { timeout: 15_000 }).toBeGreaterThan(from);
	}

	/** How many sizes it has told since it was last asked, in the words in which it told most. */
	sizes(): Promise<number> {
		return this.page.evaluate((id) => {
			const own = document.querySelector<HTMLIFrameElement>(`#${id} iframe`)?.contentWindow;
			const counts: Record<string, number> = {};
			for (const { source, kind } of window.heard)
				if (source === own) counts[kind] = (counts[kind] ?? 0) + 1;
			window.heard = window.heard.filter(({ source }) => source !== own);
			return Math.max(0, ...Object.values(counts));
		}, this.id);
	}

	/** Says something to it, from the page around. */
	async tell(message: unknown): Promise<void> {
		await this.page.evaluate(
			([id, said]) => {
				const frame = document.querySelector<HTMLIFrameElement>(`#${id as string} iframe`);
				frame?.contentWindow?.postMessage(said, '*');
			},
			[this.id, message]
		);
	}

	/** Asks for its size, and waits for the answer. */
	async ask(): Promise<unknown> {
		return this.page.evaluate(
			(id) =>
				new Promise<unknown>((resolve) => {
					const own = document.querySelector<HTMLIFrameElement>(`#${id} iframe`)?.contentWindow;
					addEventListener('message', function answer({ data, source }: MessageEvent<unknown>) {
						if (source !== own || typeof data !== 'object' || !data || !('story-embed' in data))
							return;
						removeEventListener('message', answer);
						resolve(data);
					});
					own?.postMessage({ 'story-embed': 1, kind: 'get' }, '*');
				}),
			this.id
		);
	}
}
