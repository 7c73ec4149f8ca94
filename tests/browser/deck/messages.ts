import type { Page } from 'playwright-core';

interface Holding {
	holdMessages: () => void;
	releaseMessages: () => void;
}

/**
 * Lets a test hold messages between the pages of a context, so that two windows change before
 * either receives the other's change.
 * @param from whether messages are held from the start
 */
export async function holdable(page: Page, from: 'start' | 'later' = 'later'): Promise<void> {
	await page.context().addInitScript((atStart) => {
		let holding = atStart;
		const held: (() => void)[] = [];
		const closed = new WeakSet<BroadcastChannel>();
		const { prototype } = BroadcastChannel;
		const { close, postMessage } = Object.getOwnPropertyDescriptors(prototype);
		prototype.close = function () {
			closed.add(this);
			close.value?.call(this);
		};
		prototype.postMessage = function (message: unknown) {
			const post = () => {
				if (!closed.has(this)) postMessage.value?.call(this, message);
			};
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
