import { openBrowser } from '../../browser/browser';
import { WINDOW, type Engine } from './engine';

/** Chromium, driven by Playwright. */
export async function startChromium(): Promise<Engine> {
	const browser = await openBrowser();
	const page = await browser.newPage({ viewport: WINDOW });
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	let moves = 0;
	return {
		goto: async (address) => {
			await page.goto(address);
		},
		inPage: (expression) => page.evaluate(expression),
		inFrame: async (index, expression) => {
			const frame = await (await page.locator('iframe').nth(index).elementHandle()).contentFrame();
			if (!frame) throw new Error(`The page has no frame ${index}.`);
			return frame.evaluate(expression);
		},
		touch: (index) => {
			moves += 1;
			return page
				.locator('iframe')
				.nth(index)
				.hover({ position: { x: 100 + (moves % 2), y: 100 } });
		},
		press: (key) => page.keyboard.press(key),
		complaints: () => complaints,
		stop: () => browser.close()
	};
}
