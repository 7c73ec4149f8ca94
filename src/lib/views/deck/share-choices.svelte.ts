import { untrack } from 'svelte';
import type { ChartInputs } from '../../chart/chart-types';
import { distinctInputs } from '../../chart/charts';
import { queryInAddress } from '$lib/browser/address';
import { writeChoices } from './choices';
import type { Talk } from './talk.svelte';

/** The choices that the address of this window names. */
export const choicesInAddress = (charts: ChartInputs): string =>
	writeChoices(charts, ({ key }) => queryInAddress(key));

/** Blurs the field once its choice is made, so that keys and remotes control the talk again. */
function leaveField(): void {
	const field = document.activeElement;
	if (field instanceof HTMLInputElement && field.list) field.blur();
}

/**
 * Syncs what is chosen in this window with the talk, both ways. Call it during component
 * initialization.
 *
 * @param live whether the window has joined its talk; nothing is synced before
 */
export function shareChoices(talk: Talk, charts: ChartInputs, live: () => boolean): void {
	const inputs = distinctInputs(charts);
	const shared = $derived(talk.choices);
	$effect(() => {
		const named = shared;
		if (!live()) return;
		untrack(() => {
			for (const { key, choice } of inputs) {
				const text = named[key] ?? '';
				if (text !== choice.wanted) void choice.choose(text);
			}
		});
	});
	$effect(() => {
		const choices = writeChoices(charts, ({ choice }) => choice.value);
		if (choices) leaveField();
		// Share neither a choice that is still loading nor one that has failed.
		const settled = inputs.every(({ choice }) => !choice.unsettled);
		if (live() && settled) untrack(() => talk.set({ choices }));
	});
}
