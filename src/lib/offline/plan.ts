/** A file that is kept: its path below the site's front page, and the hash of what it holds. */
export type KeptFile = readonly [path: string, integrity: string];

/**
 * How a request is answered: with what is kept, or with that only where the network fails or is
 * slow, or by leading to the page at the end of a folder's name.
 */
export type Plan = 'kept' | 'fresh' | 'folder';

/** What is asked for. */
export interface Asked {
	/** Below the site's front page, without a query: every talk is the same page. */
	path: string;
	/** Where a page is opened, not a part of one. */
	opens: boolean;
	/** The page that asks, as a path like the other; not known where that is none of ours. */
	by: string | undefined;
}

/** The story. Its readers are to have its corrections; who speaks has to find what was rehearsed. */
const STORY = '';

/** Whether a file's name has the hash of what it holds: what is kept under it is what anyone would send. */
export const isHashed = (path: string): boolean => path.startsWith('_app/immutable/');

/** How a request is to be answered; nothing where it is none of the worker's business. */
export function planFor({ path, opens, by }: Asked, kept: ReadonlySet<string>): Plan | undefined {
	if (opens && kept.has(`${path}/`)) return 'folder';
	// An embed is what its host serves, down to its icon.
	const embedded = !opens && by?.startsWith('embed/');
	if (!kept.has(path) || embedded) return undefined;
	if (isHashed(path)) return 'kept';
	// What a page asks for comes the way that the page came, so that both are of one version.
	const page = opens ? path : by;
	return page !== undefined && page !== STORY && kept.has(page) ? 'kept' : 'fresh';
}
