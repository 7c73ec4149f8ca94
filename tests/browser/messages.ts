import type { Page } from 'playwright-core';

interface Holding {
	holdMessages: () => void;
	releaseMessages: () => void;
}

/**
 * Lets a test hold what the pages of a context send to each other, so that two windows change
 * before either hears of it.
 * @param from whether messages are held from the start
 */
export async function holdable(page: Page, from: 'start' | 'later' = 'later'): Promise<void> {
	await page.context().addInitScript((atStart) => {
		// A browser test may take the channel away altogether.
		if (typeof BroadcastChannel === 'undefined') return;
		let holding = atStart;
		const held: (() => void)[] = [];
		// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its channel
		const { postMessage } = BroadcastChannel.prototype;
		BroadcastChannel.prototype.postMessage = function (message: unknown) {
			const post = () => postMessage.call(this, message);
			if (holding) held.push(post);
			else post();
		};
		Object.assign(window, {
			holdMessages: () => (holding = true),
			releaseMessages: () => {
				holding = false;
				for (const post of held.splice(0)) post();
			}
		});
	}, from === 'start');
}

export const hold = (page: Page): Promise<void> =>
	page.evaluate(() => (window as unknown as Holding).holdMessages());

export const release = (page: Page): Promise<void> =>
	page.evaluate(() => (window as unknown as Holding).releaseMessages());
