import type { Attachment } from 'svelte/attachments';
import type { Talk } from './talk.svelte';

/**
 * Keeps the table of the chart that is shown open or closed as the talk says, and tells the talk
 * where somebody has opened or closed it here. The panel on how its figures are known closes with
 * its step.
 */
export const table =
	(talk: Talk): Attachment<HTMLElement> =>
	(slide) => {
		const popover = () =>
			[...slide.querySelectorAll<HTMLElement>('[popover][id$="-table"]')].at(-1);
		// The event does not bubble, but it comes down to what it happens to.
		const toggled = (event: Event) => {
			if (event.target !== popover()) return;
			talk.set({ table: (event as ToggleEvent).newState === 'open' });
		};
		slide.addEventListener('toggle', toggled, true);
		$effect(() => {
			popover()?.togglePopover(talk.shared.table);
		});
		// How the last step's figures are known is not how the next one's are.
		let shown = '';
		$effect(() => {
			if (talk.step.id === shown) return;
			shown = talk.step.id;
			slide
				.querySelectorAll<HTMLElement>('[popover][id$="-how"]')
				.forEach((notes) => notes.hidePopover());
		});
		return () => slide.removeEventListener('toggle', toggled, true);
	};
