import type { Version } from './versions';

/** The key contains the format version, so that other versions of the page ignore it. */
const KEY = 'upstream:talk-2';

/** Stores a talk for this tab, to restore it after a reload if no other window is open. */
export function keepTalk(name: string, kept: Version): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ ...kept, name }));
	} catch {
		// Without storage, a reload starts at the step in the URL with a new clock.
	}
}

/** Whether this is a new navigation, and not a reload, Back or Forward. */
export function opensAnew(): boolean {
	const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return !how || how.type === 'navigate';
}

/**
 * The talk that this tab stored under that name, if the page was reloaded. A window opened by a page
 * starts with a copy of that page's `sessionStorage`, which may be out of date.
 */
export function keptTalk(name: string): Version | undefined {
	if (opensAnew()) return undefined;
	try {
		const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '') as Version & { name: string };
		return kept.name === name ? kept : undefined;
	} catch {
		return undefined;
	}
}
