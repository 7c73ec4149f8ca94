import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

interface Heard {
	source: MessageEventSource | null;
	/** Identifies its protocol. */
	kind: string;
	text: string;
}

declare global {
	interface Window {
		heard: Heard[];
	}
}

/** Records the messages that the page receives. */
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

/** The frame in the box with that id. */
export class Framed {
	constructor(
		private readonly page: Page,
		readonly id: string
	) {}

	async frame(): Promise<Frame> {
		const element = await this.page.waitForSelector(`#${this.id} iframe`, { state: 'attached' });
		// A host may change its address at first, and then there is no frame for a moment.
		let frame: Frame | null = null;
		await expect
			.poll(async () => (frame = await element.contentFrame()), { timeout: 15_000 })
			.toBeTruthy();
		return frame as unknown as Frame;
	}

	/** The height that the host has given it. */
	height(): Promise<number> {
		return this.page.$eval(`#${this.id} iframe`, (each) => each.getBoundingClientRect().height);
	}

	/** A frame out of view is not laid out, so it does not report a new height. */
	async scrollIntoView(): Promise<void> {
		await this.page.$eval(`#${this.id} iframe`, (each) => {
			each.scrollIntoView({ block: 'nearest' });
		});
	}

	/** Waits until it is as high as the chart in it and, once it is in view, does not scroll. */
	async fits(): Promise<number> {
		const frame = await this.frame();
		await frame.waitForSelector('main', { state: 'attached' });
		await this.scrollIntoView();
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

	/** Waits until the host has made it higher, which it does even out of view. */
	async grown(from: number): Promise<void> {
		await expect.poll(() => this.height(), { timeout: 15_000 }).toBeGreaterThan(from);
	}

	/** The number of sizes that it has sent since the last call, in the protocol with the most. */
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

	/** Sends it a message from the host page. */
	async post(message: unknown): Promise<void> {
		await this.page.evaluate(
			([id, message]) => {
				const frame = document.querySelector<HTMLIFrameElement>(`#${id as string} iframe`);
				frame?.contentWindow?.postMessage(message, '*');
			},
			[this.id, message]
		);
	}

	/** Requests its size, and waits for the response. */
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
