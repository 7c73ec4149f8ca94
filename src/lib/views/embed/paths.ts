import type { Shown } from '$lib/export/addresses';

/** What the path of an embed names. */
export interface EmbedPath extends Shown {
	/** The release that it is pinned to, or `null`. */
	pinned: string | null;
}

/**
 * Parses a path: `toll`, `toll/toll-climb`, `toll/@2026-08`, `toll/toll-climb/@2026-08`.
 */
export function parseEmbedPath(path: string): EmbedPath {
	const parts = path.split('/').filter(Boolean);
	const last = parts.at(-1) ?? '';
	const pinned = last.startsWith('@') ? last.slice(1) : null;
	const [chart = '', step] = pinned ? parts.slice(0, -1) : parts;
	return { chart, ...(step && { step }), pinned };
}
