import type { Browser, Page } from 'playwright-core';
import { stepIds } from '../browser/steps';
import { builtAddresses } from './addresses';

export const WIDTHS = [320, 480, 720];
export const THEMES = ['light', 'dark'] as const;

/** What a view shows as text, by its address. */
export type Texts = Map<string, string>;

/** The current embeds of a build: each chart in each state. Pinned releases are left out. */
export function embedsIn(build: string): string[] {
	return [...builtAddresses(build)]
		.filter((address) => /^\/embed\/.+\/$/.test(address) && !address.includes('@'))
		.sort();
}

/** The text of the story, of the handout, of each slide and of each embed. */
export async function readTexts(browser: Browser, build: string, origin: string): Promise<Texts> {
	const page = await browser.newPage({ serviceWorkers: 'block', reducedMotion: 'reduce' });
	const texts: Texts = new Map();
	const read = async (address: string) => {
		await open(page, origin + address.slice(1));
		texts.set(address, await page.evaluate(() => document.body.innerText));
	};
	await read('/');
	const slides = (await stepIds(page)).map((id) => `/present/#${id}`);
	for (const address of ['/handout/', ...slides, ...embedsIn(build)]) await read(address);
	await page.close();
	return texts;
}

/** Takes a picture of an embed. It is what the host page would show: the whole of it, at rest. */
export async function picture(
	browser: Browser,
	address: string,
	theme: (typeof THEMES)[number]
): Promise<Map<number, Buffer>> {
	const page = await browser.newPage({
		colorScheme: theme,
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	const pictures = new Map<number, Buffer>();
	await page.setViewportSize({ width: WIDTHS[0] ?? 320, height: 800 });
	await open(page, address);
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		await laidOut(page);
		pictures.set(width, await page.screenshot({ fullPage: true }));
	}
	await page.close();
	return pictures;
}

async function open(page: Page, address: string): Promise<void> {
	// From one fragment to another a browser only scrolls.
	await page.goto('about:blank');
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready);
	await laidOut(page);
}

/** Waits until the charts are at rest and two frames have been drawn. */
async function laidOut(page: Page): Promise<void> {
	await page.waitForFunction(() => !document.querySelector('[data-settled="false"]'));
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
}
