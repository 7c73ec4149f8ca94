import { ownCaches, remove } from './kept';

declare const self: ServiceWorkerGlobalScope;

// The worker of a site that was withdrawn: it deletes what other versions cached, and itself.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) =>
	event.waitUntil(
		ownCaches()
			.then(remove)
			.then(() => self.registration.unregister())
	)
);
