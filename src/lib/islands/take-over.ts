import { flushSync, hydrate, unmount, type Component } from 'svelte';
import { hasFallenBack } from './fallback';

/**
 * The data of this page's island. A host may have put other JSON scripts before them.
 * @throws Error where there are none
 */
export function pageData(): unknown {
	const props = document.querySelector('script[data-props]')?.textContent;
	if (!props) throw new Error('this page has no data for its script');
	return JSON.parse(props);
}

/**
 * Makes the island of this page live: the nodes that were served stay, and answer from now on.
 * Where that fails the island is again what was served, and the page falls back.
 * @param more what the component was rendered with and the page does not carry
 */
export function takeOver<P extends Record<string, unknown>>(
	component: Component<P>,
	more?: Partial<P>
): void {
	if (hasFallenBack()) return;
	const target = document.querySelector('[data-island]');
	if (!target) throw new Error('this page has no island to take over');
	const served = target.cloneNode(true);
	let app: Record<string, unknown> | undefined;
	const restore = () => {
		if (app) void unmount(app);
		target.replaceWith(served);
	};
	document.addEventListener('fallback', restore, { once: true });
	try {
		const props = { ...(pageData() as P), ...more };
		// Where a host has changed the markup, Svelte draws the component anew.
		app = hydrate(component, { target, props });
		// What effects throw is thrown here.
		flushSync();
	} catch (failure) {
		document.dispatchEvent(new Event('script-failed'));
		throw failure;
	}
}

/** Lets the page fall back after it was hydrated, where a part of it can show nothing right any more. */
export function giveUp(failure: unknown): void {
	// Whatever has failed is in the middle of a change.
	setTimeout(() => {
		document.dispatchEvent(new Event('script-failed'));
		reportError(failure);
	});
}
