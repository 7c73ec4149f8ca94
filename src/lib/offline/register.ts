import { whenIdle } from '../browser/when-idle';

/** Resolves when the page has loaded and the browser is idle. */
async function untilIdle(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise((done) => addEventListener('load', done, { once: true }));
	}
	await whenIdle(5000);
}

/**
 * Registers the service worker, which caches the story and the deck, once the page is idle. Does
 * nothing for a `file:` page, in development or in a browser without service workers.
 * @param address the URL of the worker
 * @returns `null` if the browser refused it or it failed to load
 */
export async function register(
	address: string
): Promise<ServiceWorkerRegistration | null | undefined> {
	try {
		if (import.meta.env.DEV || !location.protocol.startsWith('http')) return undefined;
		if (!('serviceWorker' in navigator)) return undefined;
		await untilIdle();
		// Hosts may set a long cache lifetime for scripts, so always check the network for updates.
		return await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
	} catch {
		// Refused, as in a frame without storage, or failed to load. The next visit tries again.
		return null;
	}
}
