import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { test } from '../test';

const AROUND = '<!doctype html><title>A host page</title><iframe src="/embed/"></iframe>';

/** Serves an embed in two parts: its title at once, its drawing when `/rest/` is requested. */
async function slowly(page: string): Promise<string> {
	const half = page.indexOf('</figcaption>');
	let waiting: ServerResponse | undefined;
	const server = createServer(({ url }, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		if (url === '/embed/') {
			waiting = response;
			response.write(page.slice(0, half));
		} else {
			if (url === '/rest/') waiting?.end(page.slice(half));
			response.end(url === '/' ? AROUND : '');
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${port}/`;
}

test('an embed paints nothing before its chart has arrived', async ({ browser }) => {
	const served = readFileSync('build/embed/toll/toll-climb/index.html', 'utf8');
	const page = await browser.newPage();
	onTestFinished(() => page.close());
	await page.goto(await slowly(served), { waitUntil: 'commit' });
	await page.waitForFunction(() => window.frames[0]?.document.querySelector('h1'));
	const { painted, asked } = await page.evaluate(async () => {
		// In twenty frames, a title alone would have been painted.
		for (let frames = 0; frames < 20; frames++) await new Promise(requestAnimationFrame);
		const asked = performance.timeOrigin + performance.now();
		await fetch('/rest/');
		const { performance: inside } = window.frames[0] as Window & typeof globalThis;
		const painted = await new Promise<number>((done) => {
			const look = () => {
				const [paint] = inside.getEntriesByName('first-contentful-paint');
				if (paint) done(inside.timeOrigin + paint.startTime);
				else requestAnimationFrame(look);
			};
			look();
		});
		return { painted, asked };
	});
	expect(painted).toBeGreaterThan(asked);
});
