/**
 * Calls back once a service worker answers for this page: what is fetched from then on is cached.
 * Never calls back in a browser that has none, or that was asked to save data. Browser only.
 */
export function whenControlled(callback: () => void, signal: AbortSignal): void {
	if (!('serviceWorker' in navigator)) return;
	const { serviceWorker } = navigator;
	if (serviceWorker.controller) callback();
	else serviceWorker.addEventListener('controllerchange', callback, { once: true, signal });
}
