import { planFor, type KeptFile } from '../plan';
import { fresh, kept, keepAll, removeOthers } from './store';

declare const self: ServiceWorkerGlobalScope;
/** Written before this script by tools/offline.mjs. */
declare const KEPT: { version: string; files: readonly KeptFile[] };

/** What Chromium has, and TypeScript does not know yet: what goes around the worker. */
interface Installing extends ExtendableEvent {
	addRoutes?: (rule: { condition: { urlPattern: string }; source: 'network' }) => Promise<void>;
}

const { scope } = self.registration;
const paths = new Set(KEPT.files.map(([path]) => path));

/** Hosts of several projects have one store for all: its name says which of them is ours. */
const OURS = `upstream ${new URL(scope).pathname} `;
const STORE = OURS + KEPT.version;

/** An address as a path below the site's front page, or nothing where it is not there. */
function below(address: string): string | undefined {
	const [whole = ''] = address.split(/[?#]/);
	return whole.startsWith(scope) ? whole.slice(scope.length) : undefined;
}

self.addEventListener('install', (event: Installing) => {
	// An embed need not wait until a worker has started that has nothing to say of it.
	const around = event.addRoutes?.({ condition: { urlPattern: 'embed/*' }, source: 'network' });
	event.waitUntil(Promise.all([keepAll(STORE, scope, KEPT.files), around]));
});

self.addEventListener('activate', (event) => {
	// The page that brought the first worker is answered by it too; later ones wait for their pages.
	event.waitUntil(removeOthers(OURS, STORE).then(() => self.clients.claim()));
});

self.addEventListener('message', ({ data }) => {
	// A talk that runs is never swapped unasked: this is the only way past waiting.
	if (data === 'use') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const path = below(request.url);
	if (request.method !== 'GET' || path === undefined) return;
	const opens = request.mode === 'navigate';
	const plan = planFor({ path, opens, by: below(request.referrer) }, paths);
	if (plan === 'kept') event.respondWith(kept(STORE, scope + path, request));
	if (plan === 'fresh') event.respondWith(fresh(STORE, scope + path, request));
	if (plan === 'folder') {
		const url = new URL(request.url);
		url.pathname += '/';
		event.respondWith(Response.redirect(url));
	}
});
