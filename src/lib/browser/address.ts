// Reads and writes the page's URL and the state of its history entry. The dialogs of the deck add
// history entries themselves (`deck/dialog-history.ts`), the state of an entry of the story also has the
// details that are open (`scroll/open-details.ts`), and the scripts of an embed read its query and
// fragment (`embed/child/`).

/**
 * The id in the URL's fragment, or "".
 * @param address by default the page's URL. Pass the `newURL` of a `hashchange`: the page's URL may
 * have changed again before that event fires.
 */
export function idInAddress(address = location.href): string {
	const fragment = new URL(address).hash.slice(1);
	try {
		return decodeURIComponent(fragment);
	} catch {
		// A fragment with a malformed escape, such as "#100%", names no step. It must not become "",
		// which stands for the top of the page.
		return fragment;
	}
}

/**
 * The absolute URL of a step, to share.
 * @param query parameters to set
 */
export function addressOf(id: string, query: Readonly<Record<string, string>> = {}): string {
	const url = new URL(location.href);
	for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
	url.hash = id;
	return url.href;
}

/** The reader's position on the page. */
export interface ReadingPosition {
	/** The id of a step or of another part of the page; "" for the top of the page. */
	id: string;
	/** How far its top is above the top of the window, in pixels. Unknown until scrolling has stopped. */
	above?: number;
}

/** Replaces the current history entry. Some browsers throw if this happens too often. */
export function replace(state: unknown, href: string): void {
	try {
		history.replaceState(state, '', href);
	} catch {
		// The URL stays as it was until the next update; nothing else is lost.
	}
}

/** Writes a place to the URL. Replaces the entry, so that scrolling adds no history. */
export function showInAddress({ id, above }: ReadingPosition): void {
	// Keep other state of the entry, such as an open dialog.
	replace({ ...(history.state as object | null), above, moved: undefined }, addressOf(id));
}

/** The place stored in the current history entry, unless the page has scrolled since. */
export function restedPlace(): ReadingPosition | undefined {
	const { above } = aboveIn(history.state);
	const { moved } = (history.state ?? {}) as { moved?: true };
	return above === undefined || moved ? undefined : { id: idInAddress(), above };
}

/** Marks the stored place as left, because the page has scrolled. `showInAddress` clears the mark. */
export function noteMoved(): void {
	if (restedPlace()) replace({ ...(history.state as object), moved: true }, location.href);
}

/** Calls back after Back or Forward. */
export function onReturn(go: (place: ReadingPosition) => void, signal: AbortSignal): void {
	const returned = ({ state }: PopStateEvent) => go({ ...aboveIn(state), id: idInAddress() });
	addEventListener('popstate', returned, { signal });
}

/**
 * Turns off the browser's scroll restoration, for a page that restores the position itself: the
 * browser would go to the top of the step and not to the reader's offset within it.
 */
export function restoreScrollManually(signal: AbortSignal): void {
	// After a reload, let the browser restore the scroll position until the page has loaded.
	const restore = (by: ScrollRestoration) => () => (history.scrollRestoration = by);
	if (document.readyState === 'complete') restore('manual')();
	addEventListener('pagehide', restore('auto'), { signal });
	addEventListener('pageshow', restore('manual'), { signal });
}

/** The offset that the URL cannot hold, from the state of its history entry. */
function aboveIn(state: unknown): Pick<ReadingPosition, 'above'> {
	const kept = typeof state === 'object' && state !== null && 'above' in state;
	return kept && typeof state.above === 'number' ? { above: state.above } : {};
}

/** The value of a query parameter, or "". */
export function queryInAddress(key: string): string {
	return new URL(location.href).searchParams.get(key) ?? '';
}

/** Sets query parameters; "" removes one. Keeps the fragment. */
export function showQueryInAddress(
	change: Readonly<Record<string, string>>,
	path = location.pathname
): void {
	const url = new URL(location.href);
	url.pathname = path;
	for (const [key, value] of Object.entries(change)) {
		if (value) url.searchParams.set(key, value);
		else url.searchParams.delete(key);
	}
	// People read these lists, and a query may contain a plain comma.
	url.search = url.search.replaceAll('%2C', ',');
	if (url.href !== location.href) replace(history.state, url.href);
}

/**
 * Writes a choice to the URL: to its query, or to its path if the page was served there with this
 * choice.
 * @param served the choice in the path of the page as it was served, or ""
 */
export function showChoiceInAddress(key: string, value: string, served: string): void {
	const own = `${served}/`;
	const { pathname } = location;
	const chart = served && pathname.endsWith(`/${own}`) ? pathname.slice(0, -own.length) : pathname;
	const isServed = served !== '' && value === served;
	showQueryInAddress({ [key]: isServed ? '' : value }, isServed ? chart + own : chart);
}
