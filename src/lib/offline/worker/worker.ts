import { planFor } from '../plan';
import { ownCaches, remove, scope, STORY, story, TALK, talk } from './kept';
import { fresh, hashes, keepAll, kept } from './store';

declare const self: ServiceWorkerGlobalScope;

/** The static routing API, which Chromium has and TypeScript's types lack. */
interface Installing extends ExtendableEvent {
	addRoutes?: (rule: { condition: { urlPattern: string }; source: 'network' }) => Promise<void>;
}

/** A URL as a path relative to the site's front page, or nothing if it is outside the site. */
function below(address: string): string | undefined {
	const [whole = ''] = address.split(/[?#]/);
	return whole.startsWith(scope) ? whole.slice(scope.length) : undefined;
}

async function install(): Promise<void> {
	// A talk that was saved is replaced as a whole, and only when it is asked for.
	const saved = (await ownCaches()).some((name) => name.endsWith(' talk'));
	await keepAll({ [STORY]: story, ...(saved && { [TALK]: talk }) });
	if (!saved) await self.skipWaiting();
}

self.addEventListener('install', (event: Installing) => {
	// Let embeds bypass the worker, so that they need not wait for it to start.
	const around = event.addRoutes?.({ condition: { urlPattern: 'embed/*' }, source: 'network' });
	event.waitUntil(Promise.all([install(), around]));
});

self.addEventListener('activate', (event) => {
	// The first worker also controls the page that registered it.
	event.waitUntil(
		ownCaches()
			.then((names) => remove(names.filter((name) => !name.startsWith(STORY))))
			.then(() => self.clients.claim())
	);
});

let saving: Promise<boolean> | undefined;

/** Caches what a talk needs, once for all windows that ask. @returns whether that is cached */
async function saveTalk(): Promise<boolean> {
	// The browser may have been closed while an earlier attempt filled the cache.
	const cached = await (await caches.open(TALK)).keys();
	if (cached.length === talk.length) return true;
	saving ??= keepAll({ [TALK]: talk }).then(
		() => true,
		() => false
	);
	return saving.finally(() => (saving = undefined));
}

self.addEventListener('message', (event) => {
	// Never replace the version of a saved talk unasked: only this message skips waiting.
	if (event.data === 'use') void self.skipWaiting();
	if (event.data === 'talk')
		event.waitUntil(saveTalk().then((saved) => event.ports[0]?.postMessage(saved)));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const path = below(request.url);
	if (request.method !== 'GET' || path === undefined) return;
	const opens = request.mode === 'navigate';
	const plan = planFor({ path, opens, by: below(request.referrer) }, hashes);
	if (plan === 'kept') event.respondWith(kept(path, event));
	if (plan === 'fresh') event.respondWith(fresh(path, event));
	if (plan === 'folder') {
		const url = new URL(request.url);
		url.pathname += '/';
		event.respondWith(Response.redirect(url));
	}
});
