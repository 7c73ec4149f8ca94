import { stored } from '../../storage/stored';
import { isVersion } from './check-message';
import type { Version } from './versions';

/** The name contains the format version, so that other versions of the page ignore it. */
const kept = stored('talk-6', 'sessionStorage');

/**
 * Stores a talk for this tab, to restore it after a reload if no other window is open. Without
 * storage, a reload starts at the step in the URL with a new clock.
 */
export function storeTalk(name: string, talk: Version): void {
	kept.write(JSON.stringify({ ...talk, name }));
}

/** Whether this is a new navigation, and not a reload, Back or Forward. */
export function isNewNavigation(): boolean {
	const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return !how || how.type === 'navigate';
}

/**
 * The talk that this tab stored under that name, if the page was reloaded. A window opened by a page
 * starts with a copy of that page's `sessionStorage`, which may be out of date.
 */
export function storedTalk(name: string): Version | undefined {
	if (isNewNavigation()) return undefined;
	try {
		const { name: of, ...talk } = JSON.parse(kept.read()) as Version & { name: string };
		return of === name && isVersion(talk) ? talk : undefined;
	} catch {
		return undefined;
	}
}
