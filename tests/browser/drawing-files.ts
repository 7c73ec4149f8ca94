import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** Lets a number of frames pass. */
export const passFrames = (page: Page, count: number): Promise<void> =>
	page.evaluate(async (count) => {
		for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
	}, count);

/**
 * Follows the requests of a page for drawings. Call it before the page opens an address.
 * @returns a function that waits until the drawing on the page is that of its size: until the file
 *   for a size has arrived, a chart shows the drawing of another size
 */
export function followDrawings(page: Page): () => Promise<void> {
	const requests = new Set<Request>();
	page.on('request', (request) => {
		if (request.url().includes('/drawings/')) requests.add(request);
	});
	page.on('requestfinished', (request) => requests.delete(request));
	page.on('requestfailed', (request) => requests.delete(request));
	return async () => {
		await passFrames(page, 2);
		await expect.poll(() => requests.size).toBe(0);
		await passFrames(page, 2);
	};
}
