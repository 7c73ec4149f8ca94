/** Whether a window has only just been opened; another page of a file says nothing of itself. */
function isNew(opened: Window): boolean {
	try {
		return opened.location.href === 'about:blank';
	} catch {
		return false;
	}
}

/**
 * Opens a window, or brings the one of that name to the front as it is: what has been typed in it
 * is not lost.
 * @param features as `window.open` takes them
 * @returns whether the browser has let it open
 */
export function openOneWindow(address: string, name: string, features: string): boolean {
	const opened = window.open('', name, features);
	if (!opened) return false;
	if (isNew(opened)) opened.location.replace(new URL(address, location.href).href);
	opened.focus();
	return true;
}
