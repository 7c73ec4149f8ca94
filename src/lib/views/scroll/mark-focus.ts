import { on } from 'svelte/events';

/**
 * Sets an attribute on the root element while the focus is in the stage. With “:has()” and “:focus”
 * instead, the browser would check the styles of the whole page for every element that is added.
 */
export function markFocus(stage: HTMLElement): () => void {
	const root = document.documentElement;
	const note = ({ type, target }: FocusEvent) =>
		root.toggleAttribute(
			'data-stage-focused',
			type === 'focusin' && stage.contains(target as Node | null)
		);
	const offs = (['focusin', 'focusout'] as const).map((type) => on(document, type, note));
	return () => {
		for (const off of offs) off();
		root.removeAttribute('data-stage-focused');
	};
}
