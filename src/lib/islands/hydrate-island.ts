import { flushSync, hydrate, unmount, type Component } from 'svelte';
import { hasFallenBack } from './fallback';
import { holdClick } from './hold-click';
import { islandPart, type IslandPart, type IslandParts } from './island-part';
import { nextTask } from './next-task';

/**
 * The data of this page's islands. Hosts may add other JSON scripts before it.
 * @throws Error if there is none
 */
export function pageData(): unknown {
	const props = document.querySelector('script[data-props]')?.textContent;
	if (!props) throw new Error('this page has no data for its script');
	return JSON.parse(props);
}

/** What hydrates a page. */
interface Hydration {
	/**
	 * Parts to hydrate first, in a task of their own, because they take long on a slow phone. The
	 * browser may paint, and handle input and resizes, before the other parts are hydrated. Until
	 * then, these parts must not rely on `start`, or on `data-hydrated` of the root.
	 */
	first?: IslandParts;
	parts: IslandParts;
	/** Called after `parts` are hydrated, in the same task. Returns a function that undoes it. */
	start?: () => () => void;
}

/**
 * Hydrates the parts of this page. On failure, restores the served markup and lets the page fall
 * back.
 * @param prepare returns what to hydrate, with the same parts and props that the server rendered
 */
export async function hydrateIslands(prepare: () => Hydration | Promise<Hydration>): Promise<void> {
	if (hasFallenBack()) return;
	const undo: (() => void)[] = [];
	const restore = () => undo.reverse().forEach((step) => step());
	document.addEventListener('fallback', restore, { once: true });
	const hydratePart = ([name, { component, props }]: [string, IslandPart]) => {
		const target = document.querySelector(`[data-island="${name}"]`);
		if (!target) throw new Error(`this page has no island “${name}” to hydrate`);
		const served = target.cloneNode(true);
		undo.push(() => target.replaceWith(served));
		// If a host has changed the markup, Svelte renders the component again.
		const app = hydrate(component, { target, props });
		undo.push(() => void unmount(app));
	};
	try {
		const { first, parts, start } = await prepare();
		if (hasFallenBack()) return;
		const waiting = new AbortController();
		undo.push(() => waiting.abort());
		const repeatClick = holdClick(Object.keys(parts), waiting.signal);
		if (first) {
			Object.entries(first).forEach(hydratePart);
			// Errors in effects are thrown here.
			flushSync();
			await nextTask();
			if (hasFallenBack()) return;
		}
		Object.entries(parts).forEach(hydratePart);
		flushSync();
		if (start) undo.push(start());
		flushSync();
		// The first script of the page sets this too, unless a host blocks inline scripts.
		document.documentElement.dataset.scripted = '';
		waiting.abort();
		repeatClick();
	} catch (failure) {
		document.dispatchEvent(new Event('script-failed'));
		throw failure;
	}
}

/**
 * Hydrates a page that is a single part.
 * @param load returns the props that are not in the page's JSON
 */
export const hydrateIsland = <P extends Record<string, unknown>>(
	component: Component<P>,
	load?: () => Partial<P> | Promise<Partial<P>>
): Promise<void> =>
	hydrateIslands(async () => ({
		parts: { '': islandPart(component, { ...(pageData() as P), ...(await load?.()) }) }
	}));

/** Lets a hydrated page fall back after an error that breaks one of its parts. */
export function giveUp(failure: unknown): void {
	// Wait, as the failed component is in the middle of an update.
	setTimeout(() => {
		document.dispatchEvent(new Event('script-failed'));
		reportError(failure);
	});
}
