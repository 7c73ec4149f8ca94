import { replaceState } from '$app/navigation';
import { page } from '$app/state';

/** The step that the address names, or nothing. The one module that reads or writes the address. */
export function stepInAddress(): string {
	return decodeURIComponent(location.hash.slice(1));
}

/** The whole address of a step, to share. */
export function addressOf(id: string): string {
	const url = new URL(location.href);
	url.hash = id;
	return url.href;
}

/** Puts a step into the address in place of the one before it: scrolling piles up no history. */
export function showInAddress(id: string): void {
	if (stepInAddress() !== id) replaceState(addressOf(id), page.state);
}
