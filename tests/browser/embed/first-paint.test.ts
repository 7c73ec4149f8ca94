import { expect, onTestFinished } from 'vitest';
import { serveSlowly } from '../slow-page';
import { test } from '../test';

test('an embed paints nothing before its chart has arrived', async ({ browser }) => {
	const embed = await serveSlowly('embed/toll/toll-climb/', '</figcaption>');
	const page = await browser.newPage();
	onTestFinished(() => page.close());
	const body = `<!doctype html><title>A host page</title><iframe src="${embed}"></iframe>`;
	await page.route('**/host/', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(new URL('/host/', embed).href, { waitUntil: 'commit' });
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
