/** A file that may be cached: its path relative to the site's front page, and the hash of its content. */
export type KeptFile = readonly [path: string, integrity: string];

/**
 * How to answer a request: "kept" from the cache, "fresh" from the network with the cache as a
 * fallback, "folder" with a redirect to the path with a trailing slash.
 */
export type Plan = 'kept' | 'fresh' | 'folder';

/** A request that the service worker intercepts. */
export interface Asked {
	/** The path relative to the site's front page, without the query, as all talks share a page. */
	path: string;
	/** The request is a navigation. */
	opens: boolean;
	/** The path of the requesting page; undefined if it is not on this site. */
	by: string | undefined;
}

/**
 * The windows of a talk. They are cache first, so that both have the version that the speaker
 * rehearsed. Other pages are network first, so that readers get corrections.
 */
const TALK = ['present/', 'present/speaker/'];

/** Whether a file's path changes with its version, so that a cached copy is never stale. */
export const isVersioned = (path: string): boolean => /^(_app\/immutable|v)\//.test(path);

/**
 * How to answer a request; undefined leaves it to the browser.
 * @param kept the paths of the files that may be cached
 */
export function planFor(
	{ path, opens, by }: Asked,
	kept: Pick<ReadonlySet<string>, 'has'>
): Plan | undefined {
	if (opens && kept.has(`${path}/`)) return 'folder';
	// Leave every request of an embed, even for its icon, to the network.
	const embedded = !opens && by?.startsWith('embed/');
	if (!kept.has(path) || embedded) return undefined;
	// The other files of a page are answered in the same way as the page.
	const page = opens ? path : by;
	return isVersioned(path) || TALK.includes(page ?? '') ? 'kept' : 'fresh';
}
