import { hydrate, type Component } from 'svelte';

/** What a page gives to its script. @throws Error where it gives nothing */
export function pageData(): unknown {
	const props = document.querySelector('script[type="application/json"]')?.textContent;
	if (!props) throw new Error('this page has no data for its script');
	return JSON.parse(props);
}

/**
 * Makes the island of this page live: the nodes that were served stay, and answer from now on.
 * @param more what the component was rendered with and the page does not carry
 */
export function takeOver<P extends Record<string, unknown>>(
	component: Component<P>,
	more?: Partial<P>
): void {
	const target = document.querySelector('[data-island]');
	if (!target) throw new Error('this page has no island to take over');
	hydrate(component, { target, props: { ...(pageData() as P), ...more } });
}
