import { mount, type Component } from 'svelte';
import { NOT_OPENED } from './saved-talk';
import { pageData } from '../../islands/hydrate-island';

/**
 * Shows a view of a talk in one file, which has no markup to hydrate: its slides need scripts.
 * @param notice what is wrong with the file, until the next key or click; "" for nothing
 */
export function startView<P extends Record<string, unknown>>(
	view: Component<P>,
	more: Partial<P>,
	notice = ''
): void {
	const target = document.querySelector('[data-page]');
	if (!target) throw new Error('this file has no place for its page');
	document.documentElement.dataset.scripted = '';
	mount(view, { target, props: { ...(pageData() as P), ...more } });
	const sentence = document.querySelector<HTMLElement>(`[${NOT_OPENED}]`);
	if (!sentence || !notice) return sentence?.remove();
	sentence.textContent = notice;
	for (const act of ['keydown', 'pointerdown']) addEventListener(act, () => sentence.remove());
}
