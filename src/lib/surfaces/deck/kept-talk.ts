import type { Version } from './versions';

/** The form of what is kept stands in its name, so that a page of another version leaves it alone. */
const KEY = 'upstream:talk-2';

/** Keeps a talk for this tab: where no other window is open, none could tell it after a reload. */
export function keepTalk(name: string, kept: Version): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ ...kept, name }));
	} catch {
		// Without it a reload begins at the step in the address, with a new clock.
	}
}

/** Whether this page has been opened by its address, and not come back by a reload or by Back. */
export function opensAnew(): boolean {
	const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return !how || how.type === 'navigate';
}

/**
 * The talk of that name as this tab has kept it, where the page has been reloaded. A window that a
 * page opens is given a copy of what that page has kept, which may be long out of date.
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
