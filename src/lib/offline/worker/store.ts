import { isVersioned, type KeptFile } from '../plan';
import { more, remove, scope, STORY, story, TALK, talk } from './kept';

/** How long the network may take for a page that is also cached, in milliseconds. */
const PATIENCE = 3000;

/** The files of this version: some are cached from the start, others once they have been fetched. */
export const hashes: ReadonlyMap<string, string> = new Map([...story, ...talk, ...more]);

/** A path without the size in it, which pictures have: `still-288.svg`, `520-190-12.json`. */
const anySize = (path: string): string => path.replace(/\d+(-\d+)*\.(json|svg)$/, '.$2');

/** The request that caches a file, and fails for any other content. */
const requestFor = ([path, integrity]: KeptFile) =>
	new Request(scope + path, {
		integrity,
		// A redirected response cannot answer a navigation from the cache.
		redirect: 'error',
		// Reuse versioned files from the HTTP cache; revalidate files that may have changed.
		cache: isVersioned(path) ? 'default' : 'no-cache',
		priority: 'low'
	});

/**
 * Caches all files of all stores or none. Each is checked against the hash of this build, so that a
 * deployment in progress or a captive portal fails the whole.
 */
export async function keepAll(
	stores: Readonly<Record<string, readonly KeptFile[]>>
): Promise<void> {
	const filled = Object.entries(stores).map(async ([name, files]) =>
		(await caches.open(name)).addAll(files.map(requestFor))
	);
	try {
		await Promise.all(filled);
	} catch (failure) {
		await remove(Object.keys(stores));
		throw failure;
	}
}

/** The cached copy of a file, which another version of this site or another site does not have. */
const copyOf = async (path: string): Promise<Response | undefined> =>
	(await caches.match(scope + path, { cacheName: STORY, ignoreVary: true })) ??
	caches.match(scope + path, { cacheName: TALK, ignoreVary: true });

/** A cached picture in another size: without a network, that is better than none. */
async function otherSize(path: string): Promise<Response | undefined> {
	const store = await caches.open(STORY);
	const cached = await store.keys();
	const found = cached.find(({ url }) => anySize(url) === anySize(scope + path));
	return found && store.match(found);
}

/** Caches a response, unless it has the content of another version. */
async function put(path: string, response: Response): Promise<void> {
	const copy = response.clone();
	const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
	const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
	if (hashes.get(path) === `sha256-${hash}`)
		await (await caches.open(STORY)).put(scope + path, copy);
}

/** Fetches a file, and caches it for later. */
async function fetched(path: string, event: FetchEvent): Promise<Response> {
	const response = await fetch(event.request);
	if (response.ok) event.waitUntil(put(path, response.clone()).catch(() => undefined));
	return response;
}

/** Cache first, with the network as a fallback for what is not cached yet, or not any more. */
export async function kept(path: string, event: FetchEvent): Promise<Response> {
	const copy = await copyOf(path);
	if (copy) return copy;
	try {
		return await fetched(path, event);
	} catch (failure) {
		const other = await otherSize(path);
		if (other) return other;
		throw failure;
	}
}

/** Network first, with the cache as a fallback if that fails or takes too long. */
export async function fresh(path: string, event: FetchEvent): Promise<Response> {
	const answer = fetched(path, event);
	const sound = answer.then(
		(response) => (response.status < 500 ? response : undefined),
		() => undefined
	);
	const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
	return (await Promise.race([sound, late])) ?? (await copyOf(path)) ?? answer;
}
