import type { Attachment } from 'svelte/attachments';
import type { Talk } from './talk.svelte';

/**
 * Syncs the chart's data table with the talk: opens or closes it as the talk says, and updates the
 * talk when it is opened or closed here. The "How we know" panel closes with its step.
 */
export const table =
	(talk: Talk): Attachment<HTMLElement> =>
	(slide) => {
		const popover = () =>
			slide.querySelector<HTMLElement>('figure[data-chart] [popover][id$="-table"]');
		// "toggle" does not bubble, so listen in the capture phase.
		const toggled = (event: Event) => {
			if (event.target !== popover()) return;
			talk.set({ table: (event as ToggleEvent).newState === 'open' });
		};
		slide.addEventListener('toggle', toggled, true);
		$effect(() => {
			// Read first: a slide of words has no popover, and an effect that reads nothing never runs again.
			const { table } = talk.shared;
			popover()?.togglePopover(table);
		});
		// The chart of a step may come after the step, as it does in a page that is reloaded.
		let shownBefore = popover();
		const arrivals = new MutationObserver(() => {
			const shownNow = popover();
			if (shownNow === shownBefore) return;
			shownBefore = shownNow;
			shownNow?.togglePopover(talk.shared.table);
		});
		arrivals.observe(slide, { subtree: true, childList: true, attributeFilter: ['data-chart'] });
		// Close the panel of the previous step: its sources are not those of the next one.
		let shown = '';
		$effect(() => {
			if (talk.step.id === shown) return;
			shown = talk.step.id;
			slide
				.querySelectorAll<HTMLElement>('[popover][id$="-how"]')
				.forEach((notes) => notes.hidePopover());
		});
		return () => {
			arrivals.disconnect();
			slide.removeEventListener('toggle', toggled, true);
		};
	};
