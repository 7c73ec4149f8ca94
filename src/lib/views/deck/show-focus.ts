import type { Attachment } from 'svelte/attachments';
import type { Talk } from './talk.svelte';
import { centred } from './zoom';

/** Moves the part that a zoomed slide shows, so that what has the focus is in it. */
export const showFocus =
	(talk: Talk): Attachment<HTMLElement> =>
	(slide) => {
		const focused = ({ target }: FocusEvent) => {
			const { zoom } = talk.shared;
			// A popover is over the slide, and is not zoomed.
			if (!zoom || !(target instanceof Element) || target.closest('[popover]')) return;
			const { left, right, top, bottom } = target.getBoundingClientRect();
			const end = slide.getBoundingClientRect().bottom;
			if (left >= 0 && top >= 0 && right <= innerWidth && bottom <= end) return;
			const at = { x: (left + right) / 2 / innerWidth, y: (top + bottom) / 2 / innerHeight };
			talk.set({ zoom: centred(zoom, at) });
		};
		slide.addEventListener('focusin', focused);
		return () => slide.removeEventListener('focusin', focused);
	};

/**
 * Takes the focus from a button of the slides, whose frame the audience would see while the speaker is
 * in another window. Tab goes on from that button.
 */
export function dropFocus(): void {
	const { activeElement } = document;
	if (activeElement instanceof HTMLElement && !activeElement.closest('dialog'))
		activeElement.blur();
}
