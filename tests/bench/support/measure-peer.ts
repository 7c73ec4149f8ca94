import type { Browser } from './browser';
import { onPhone } from './phone';
import { recordTrace } from './record-trace';
import { readTrace, type Transition } from './trace';

/** Resolves when a page of `libraries/peers/` has drawn its first picture. */
const UNTIL_DRAWN = `new Promise((resolve, reject) => {
	const late = setTimeout(() => reject(new Error('nothing was drawn in 20 seconds')), 20_000);
	const look = () => {
		if (!('move' in globalThis)) return setTimeout(look, 50);
		clearTimeout(late);
		resolve();
	};
	look();
})`;

/** How long a page rests before it moves, in milliseconds. */
const PAUSE = 700;

/**
 * Measures how a library moves from one picture to another, on a slow phone.
 * @throws {Error} if it draws nothing, or does not move
 */
export const measurePeer = (browser: Browser, address: string): Promise<Transition> =>
	onPhone(browser, async (page) => {
		await page.goto(address);
		await page.evaluate(UNTIL_DRAWN);
		await page.wait(PAUSE);
		const events = await recordTrace(page, async () => {
			await page.evaluate('move()');
		});
		const [transition] = readTrace(events).transitions;
		if (!transition) throw new Error(`${address} did not move.`);
		return transition;
	});
