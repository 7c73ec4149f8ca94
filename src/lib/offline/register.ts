/** Resolves when the page has loaded and the browser has nothing better to do. */
async function idle(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise((done) => addEventListener('load', done, { once: true }));
	}
	await new Promise<unknown>((done) => {
		// Safari has not known this for long.
		if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: 5000 });
		else setTimeout(done);
	});
}

/**
 * Lets the service worker keep the story and the talk, once the page is there. A page from a folder,
 * from the development server or in a browser that keeps nothing does without.
 * @param address the worker's
 * @returns `null` where the browser has refused it, or it has failed to load
 */
export async function register(
	address: string
): Promise<ServiceWorkerRegistration | null | undefined> {
	try {
		if (import.meta.env.DEV || !location.protocol.startsWith('http')) return undefined;
		if (!('serviceWorker' in navigator)) return undefined;
		await idle();
		// A host may let its scripts be kept for a while: whether there is a newer one is asked of itself.
		return await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
	} catch {
		// Refused, as in a frame that may store nothing, or failed, in which case the next visit tries again.
		return null;
	}
}
