import { launch } from 'puppeteer-core';
import { find } from '../../../tools/packages.mjs';
import { WINDOW, type Engine } from './engine';

/** Firefox, driven by Puppeteer over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
	const browser = await launch({
		browser: 'firefox',
		executablePath: find('firefox-esr') ?? 'firefox-esr',
		headless: true
	});
	const page = await browser.newPage();
	await page.setViewport(WINDOW);
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
	});
	const iframe = async (index: number) => {
		const found = (await page.$$('iframe'))[index];
		if (!found) throw new Error(`The page has no frame ${index}.`);
		return found;
	};
	return {
		goto: async (address) => {
			await page.goto(address);
		},
		inPage: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
		inFrame: async <T>(index: number, expression: string) =>
			(await (await iframe(index)).contentFrame()).evaluate(expression) as Promise<T>,
		touch: async (index) => (await iframe(index)).hover(),
		press: (key) => page.keyboard.press(key),
		complaints: () => complaints,
		stop: () => browser.close()
	};
}
