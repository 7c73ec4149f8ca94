/**
 * The id that the address names, or nothing. The one module that reads or writes the address.
 * @param address the page's own, or the new one of a `hashchange`: the page's own may have been
 * written again before that event arrives
 */
export function idInAddress(address = location.href): string {
	const fragment = new URL(address).hash.slice(1);
	try {
		return decodeURIComponent(fragment);
	} catch {
		// A fragment with a broken escape, such as "#100%", names no step, but it is not an empty one:
		// that stands for the beginning of the page.
		return fragment;
	}
}

/** The whole address of a step, to share. */
export function addressOf(id: string): string {
	const url = new URL(location.href);
	url.hash = id;
	return url.href;
}

/** Where on the page a reader is. */
export interface Place {
	/** A step, or another part of the page; "" for its beginning. */
	id: string;
	/** How far its top is above the top of the window, in pixels; not known where nobody has rested. */
	above?: number;
}

/** Changes the address in its place. Some browsers refuse that when it happens often: it can wait. */
function replace(state: unknown, href: string): void {
	try {
		history.replaceState(state, '', href);
	} catch {
		// The address stays what it was until the reader rests again; nothing else is lost.
	}
}

/** Puts a place into the address instead of the one before it: scrolling piles up no history. */
export function showInAddress({ id, above }: Place): void {
	// What else an entry stands for, such as a dialog, stays with it.
	replace({ ...(history.state as object | null), above, moved: undefined }, addressOf(id));
}

/**
 * Notes that the page has scrolled away from the place that the history keeps. `showInAddress` takes
 * the note back.
 */
export function noteMoved(): void {
	const state = history.state as { above?: unknown; moved?: boolean } | null;
	if (state?.above !== undefined && !state.moved) replace({ ...state, moved: true }, location.href);
}

/** The place that a page was left at, where it had rested there: the address alone is less exact. */
export function restedPlace(): Place | undefined {
	const { moved } = (history.state ?? {}) as { moved?: boolean };
	const { above } = aboveIn(history.state);
	return above === undefined || moved ? undefined : { id: idInAddress(), above };
}

/** Calls when the address has changed by Back or Forward. */
export function onReturn(go: (place: Place) => void, signal: AbortSignal): void {
	const returned = ({ state }: PopStateEvent) => go({ ...aboveIn(state), id: idInAddress() });
	addEventListener('popstate', returned, { signal });
}

/**
 * Keeps the browser from scrolling on Back and Forward, for a page that goes to the place itself:
 * where in a step a reader was is known to us alone, browsers go to its top.
 */
export function restoreScrollManually(signal: AbortSignal): void {
	// When the page itself comes back, by a reload, the browser may scroll it until it has loaded.
	const restore = (by: ScrollRestoration) => () => (history.scrollRestoration = by);
	if (document.readyState === 'complete') restore('manual')();
	addEventListener('pagehide', restore('auto'), { signal });
	addEventListener('pageshow', restore('manual'), { signal });
}

/** The part of a place that the address cannot say, from the state that was kept with it. */
function aboveIn(state: unknown): Pick<Place, 'above'> {
	const kept = typeof state === 'object' && state !== null && 'above' in state;
	return kept && typeof state.above === 'number' ? { above: state.above } : {};
}

/** What the address says under a key of its query, or nothing. */
export function queryInAddress(key: string): string {
	return new URL(location.href).searchParams.get(key) ?? '';
}

/** Puts things into the query of the address, or takes out what is ""; the step that it names stays. */
export function showQueryInAddress(change: Readonly<Record<string, string>>): void {
	const url = new URL(location.href);
	for (const [key, value] of Object.entries(change)) {
		if (value) url.searchParams.set(key, value);
		else url.searchParams.delete(key);
	}
	// Lists are read by people too: a comma may stand in a query as it is.
	url.search = url.search.replaceAll('%2C', ',');
	if (url.href !== location.href) replace(history.state, url.href);
}
