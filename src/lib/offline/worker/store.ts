import { isHashed, type KeptFile } from '../plan';

/** How long the network may take for a page that is also cached, in milliseconds. */
const PATIENCE = 3000;

/**
 * Caches all files or none. Each is checked against the hash of this build, so that a deploy in
 * progress or a captive portal fails the whole.
 */
export async function keepAll(
	store: string,
	scope: string,
	files: readonly KeptFile[]
): Promise<void> {
	const requests = files.map(
		([path, integrity]) =>
			new Request(scope + path, {
				integrity,
				// A redirected response cannot answer a navigation from the cache.
				redirect: 'error',
				// Reuse hashed files from the HTTP cache; revalidate files that may have changed.
				cache: isHashed(path) ? 'default' : 'no-cache',
				priority: 'low'
			})
	);
	try {
		await (await caches.open(store)).addAll(requests);
	} catch (failure) {
		await caches.delete(store);
		throw failure;
	}
}

/** Deletes the caches of earlier versions of this site, and no others. */
export async function removeOthers(ours: string, store: string): Promise<void> {
	const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== store);
	await Promise.all(old.map((name) => caches.delete(name)));
}

const copyOf = async (store: string, address: string): Promise<Response | undefined> =>
	(await caches.open(store)).match(address, { ignoreVary: true });

/** Cache first, with the network as a fallback if the browser has evicted the cache. */
export async function kept(store: string, address: string, request: Request): Promise<Response> {
	return (await copyOf(store, address)) ?? fetch(request);
}

/** Network first, with the cache as a fallback if that fails or takes too long. */
export async function fresh(store: string, address: string, request: Request): Promise<Response> {
	const answer = fetch(request);
	const sound = answer.then(
		(response) => (response.status < 500 ? response : undefined),
		() => undefined
	);
	const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
	return (await Promise.race([sound, late])) ?? (await copyOf(store, address)) ?? answer;
}
