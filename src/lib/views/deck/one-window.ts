/** Whether a window is new. Reading the location of another `file:` page throws. */
function isNew(opened: Window): boolean {
	try {
		return opened.location.href === 'about:blank';
	} catch {
		return false;
	}
}

/**
 * Opens a window, or focuses the one of that name without a reload, so that text typed in it is
 * not lost.
 * @param features as for `window.open`
 * @returns whether the browser allowed it
 */
export function openOneWindow(address: string, name: string, features: string): boolean {
	const opened = window.open('', name, features);
	if (!opened) return false;
	if (isNew(opened)) opened.location.replace(new URL(address, location.href).href);
	opened.focus();
	return true;
}
