import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';

/** The id that the address names, or nothing. The one module that reads or writes the address. */
export function idInAddress(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		// A fragment that is no text, such as "#100%", names nothing.
		return '';
	}
}

/** The whole address of a step, to share. */
export function addressOf(id: string): string {
	const url = new URL(location.href);
	url.hash = id;
	return url.href;
}

/** Puts a step into the address in place of the one before it: scrolling piles up no history. */
export function showInAddress(id: string): void {
	if (idInAddress() !== id) replaceState(addressOf(id), page.state);
}

/** Goes to a part of the page as a link does: Back returns to where the reader was. */
export function jump(id: string): void {
	const target = document.getElementById(id);
	if (!target) return;
	if (idInAddress() !== id) pushState(addressOf(id), page.state);
	target.scrollIntoView({ behavior: 'instant' });
	target.focus({ preventScroll: true });
}

/**
 * Makes a jump of every click on a link into this page. The browser's own would do, but Kit tells
 * a new fragment from the old one by an address that scrolling has replaced since.
 */
export function followLinks(signal: AbortSignal): void {
	const follow = (event: MouseEvent) => {
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
		const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
		if (!link || !plain || event.defaultPrevented) return;
		event.preventDefault();
		jump(link.getAttribute('href')?.slice(1) ?? '');
	};
	// Before Kit hears of it: what is prevented it leaves alone.
	document.addEventListener('click', follow, { capture: true, signal });
}
