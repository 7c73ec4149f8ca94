import { mount, type Component } from 'svelte';
import { pageData } from '../../islands/hydrate-island';

/** Shows a view of a talk in one file, which has no markup to hydrate: its slides need scripts. */
export function startView<P extends Record<string, unknown>>(
	view: Component<P>,
	more: Partial<P>
): void {
	const target = document.querySelector('[data-page]');
	if (!target) throw new Error('this file has no place for its page');
	document.documentElement.dataset.scripted = '';
	mount(view, { target, props: { ...(pageData() as P), ...more } });
}
