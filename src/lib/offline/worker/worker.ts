import { cachedPath, planFor, type KeptFile } from '../plan';
import { fresh, kept, keepAll, removeOthers } from './store';

declare const self: ServiceWorkerGlobalScope;
/** Prepended to this script by tools/offline.mjs. */
declare const KEPT: { slug: string; version: string; files: readonly KeptFile[] };

/** The static routing API, which Chromium has and TypeScript's types lack. */
interface Installing extends ExtendableEvent {
	addRoutes?: (rule: { condition: { urlPattern: string }; source: 'network' }) => Promise<void>;
}

const { scope } = self.registration;
const paths = new Set(KEPT.files.map(([path]) => path));

/** Projects on the same origin share one cache storage, so the prefix names this site. */
const OURS = `${KEPT.slug} ${new URL(scope).pathname} `;
const STORE = OURS + KEPT.version;

/** A URL as a path relative to the site's front page, or nothing if it is outside the site. */
function below(address: string): string | undefined {
	const [whole = ''] = address.split(/[?#]/);
	return whole.startsWith(scope) ? whole.slice(scope.length) : undefined;
}

self.addEventListener('install', (event: Installing) => {
	// Let embeds bypass the worker, so that they need not wait for it to start.
	const around = event.addRoutes?.({ condition: { urlPattern: 'embed/*' }, source: 'network' });
	event.waitUntil(Promise.all([keepAll(STORE, scope, KEPT.files), around]));
});

self.addEventListener('activate', (event) => {
	// The first worker also controls the page that registered it. Later ones wait until old pages close.
	event.waitUntil(removeOthers(OURS, STORE).then(() => self.clients.claim()));
});

self.addEventListener('message', ({ data }) => {
	// Never replace the version of a running talk unasked: only this message skips waiting.
	if (data === 'use') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const path = below(request.url);
	if (request.method !== 'GET' || path === undefined) return;
	const opens = request.mode === 'navigate';
	const plan = planFor({ path, opens, by: below(request.referrer) }, paths);
	const address = scope + (cachedPath(path, paths) ?? path);
	if (plan === 'kept') event.respondWith(kept(STORE, address, request));
	if (plan === 'fresh') event.respondWith(fresh(STORE, address, request));
	if (plan === 'folder') {
		const url = new URL(request.url);
		url.pathname += '/';
		event.respondWith(Response.redirect(url));
	}
});
