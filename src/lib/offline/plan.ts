/** A file to cache: its path relative to the site's front page, and the hash of its content. */
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
 * The path of the scroll view. It is network first, so that readers get corrections. Other pages
 * are cache first, so that speakers get what they rehearsed.
 */
const STORY = '';

/** Whether a file's name contains a hash of its content, so that a cached copy is never stale. */
export const isHashed = (path: string): boolean => path.startsWith('_app/immutable/');

/** A picture that has several sizes, without its size: `toll-climb.still-288.svg`. */
const pictureOf = (path: string): string | undefined => /^(.+)-\d+\.svg$/.exec(path)?.[1];

/** The path of the cached file for a request: its own, or that of the same picture in another size. */
export function cachedPath(path: string, kept: ReadonlySet<string>): string | undefined {
	if (kept.has(path)) return path;
	const picture = pictureOf(path);
	return picture && [...kept].find((other) => pictureOf(other) === picture);
}

/** How to answer a request; undefined leaves it to the browser. */
export function planFor({ path, opens, by }: Asked, kept: ReadonlySet<string>): Plan | undefined {
	if (opens && kept.has(`${path}/`)) return 'folder';
	// Leave every request of an embed, even for its icon, to the network.
	const embedded = !opens && by?.startsWith('embed/');
	const cached = cachedPath(path, kept);
	if (cached === undefined || embedded) return undefined;
	if (isHashed(path)) return 'kept';
	// Answer a page's requests in the same way as the page, so that their versions match.
	const page = opens ? path : by;
	const whole = page !== undefined && page !== STORY && kept.has(page);
	// A picture in another size is only for a reader without a network, or with a slow one.
	return whole && cached === path ? 'kept' : 'fresh';
}
