import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Resolves when the page's service worker has cached everything and is active. */
export const answers = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (!active) throw new Error('a ready registration has a worker');
		while (active.state !== 'activated') {
			await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
		}
	});

/** The addresses in each cache of the page's origin, by the name of the cache. */
export const stores = (page: Page): Promise<Record<string, string[]>> =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const contents = names.map(async (name) => {
			const requests = await (await caches.open(name)).keys();
			return [name, requests.map(({ url }) => url)] as const;
		});
		return Object.fromEntries(await Promise.all(contents));
	});

/** The addresses in all caches of the page's origin. */
export const cachedFiles = async (page: Page): Promise<string[]> =>
	Object.values(await stores(page)).flat();

/** Resolves when the page's service worker has cached all that a talk needs. */
export const talkSaved = (page: Page): Promise<unknown> =>
	expect
		.poll(async () => {
			const saved = Object.entries(await stores(page)).find(([name]) => name.endsWith(' talk'));
			return saved?.[1].length ?? 0;
		})
		.toBeGreaterThan(0);

/** Checks for a newer worker, and resolves to its state once it is waiting or has failed. */
export const update = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const worker = registration.installing ?? registration.waiting;
		if (!worker) return 'none';
		while (worker.state === 'installing') {
			await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
		}
		return worker.state;
	});
