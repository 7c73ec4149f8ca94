import { hydrate, type Component } from 'svelte';

/** Makes the island of this page live: the nodes that were served stay, and answer from now on. */
export function takeOver<P extends Record<string, unknown>>(component: Component<P>): void {
	const target = document.querySelector('[data-island]');
	const props = document.querySelector('script[type="application/json"]')?.textContent;
	if (!target || !props) throw new Error('this page has no island to take over');
	hydrate(component, { target, props: JSON.parse(props) as P });
}
