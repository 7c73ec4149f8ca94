import type { Page, Request } from 'playwright-core';

/**
 * Milliseconds without a request after which the network is idle, as in Playwright. No event tells
 * that no request will follow.
 */
const IDLE = 500;

/**
 * Follows the requests of a page and of its frames. Call it before the page opens an address.
 *
 * Use it in place of Playwright's `networkidle`: a frame that makes a request after it was idle
 * is often never idle again there.
 * @returns a function that waits until the network is idle: no request is open, and none has been
 *   for 500 ms
 */
export function followNetwork(page: Page): () => Promise<void> {
	const requests = new Set<Request>();
	const waiting = new Set<() => void>();
	let timer: NodeJS.Timeout | undefined;

	const update = () => {
		clearTimeout(timer);
		if (requests.size > 0 || waiting.size === 0) return;
		timer = setTimeout(() => {
			for (const resolve of waiting) resolve();
			waiting.clear();
		}, IDLE);
	};
	page.on('request', (request) => {
		requests.add(request);
		update();
	});
	const close = (request: Request) => {
		requests.delete(request);
		update();
	};
	page.on('requestfinished', close);
	page.on('requestfailed', close);
	return () =>
		new Promise((resolve) => {
			waiting.add(resolve);
			update();
		});
}
