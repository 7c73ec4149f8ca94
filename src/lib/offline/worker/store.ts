import { isHashed, type KeptFile } from '../plan';

/** How long the network may take for a page that is kept as well, in milliseconds. */
const PATIENCE = 3000;

/**
 * Keeps all files or none. Each must be the one of this build, so that a host that is half way
 * between two of them, or a hotel's page for signing in, fails the whole.
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
				// A page that the host sends on to another address cannot be opened from what is kept.
				redirect: 'error',
				// What the page brought already is not sent again; where it may have changed, the host is asked.
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

/** Removes what earlier versions have kept, and nothing that others have. */
export async function removeOthers(ours: string, store: string): Promise<void> {
	const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== store);
	await Promise.all(old.map((name) => caches.delete(name)));
}

const copyOf = async (store: string, address: string): Promise<Response | undefined> =>
	(await caches.open(store)).match(address, { ignoreVary: true });

/** What is kept; from the network where a browser has thrown that away. */
export async function kept(store: string, address: string, request: Request): Promise<Response> {
	return (await copyOf(store, address)) ?? fetch(request);
}

/** From the network; what is kept where that fails, or takes longer than a reader waits. */
export async function fresh(store: string, address: string, request: Request): Promise<Response> {
	const answer = fetch(request);
	const sound = answer.then(
		(response) => (response.status < 500 ? response : undefined),
		() => undefined
	);
	const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
	return (await Promise.race([sound, late])) ?? (await copyOf(store, address)) ?? answer;
}
