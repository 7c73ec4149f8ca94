import { flushSync, hydrate, unmount, type Component } from 'svelte';
import { hasFallenBack } from './fallback';

/**
 * The data of this page's island. Hosts may add other JSON scripts before it.
 * @throws Error if there is none
 */
export function pageData(): unknown {
	const props = document.querySelector('script[data-props]')?.textContent;
	if (!props) throw new Error('this page has no data for its script');
	return JSON.parse(props);
}

/**
 * Hydrates the island of this page. On failure, restores the served markup and lets the page fall
 * back.
 * @param more props that the component was rendered with but the page does not contain
 */
export function hydrateIsland<P extends Record<string, unknown>>(
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
		// If a host has changed the markup, Svelte renders the component again.
		app = hydrate(component, { target, props });
		// Errors in effects are thrown here.
		flushSync();
	} catch (failure) {
		document.dispatchEvent(new Event('script-failed'));
		throw failure;
	}
}

/** Lets a hydrated page fall back after an error that breaks one of its parts. */
export function giveUp(failure: unknown): void {
	// Wait, as the failed component is in the middle of an update.
	setTimeout(() => {
		document.dispatchEvent(new Event('script-failed'));
		reportError(failure);
	});
}
