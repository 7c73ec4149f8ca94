import type { StageStep } from './scroll-data';

/** How long a drawing may take to load before the stage shows the still, in milliseconds. */
const PATIENCE = 5000;

/**
 * Puts a copy of the served still of a step into a box. Its picture would usually arrive after the
 * drawing that is loading, so it waits until that has failed or takes long.
 */
export const servedStill = (step: StageStep, failed: boolean) => (box: HTMLElement) => {
	const served = document.querySelector(`[id="${step.id}"] [data-part="still"]`);
	const still = served?.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
	if (!still || !step.chart || failed) {
		box.replaceChildren(...(still ? [still] : []));
		return undefined;
	}
	still.dataset.settled = 'false';
	const picture = still.querySelector('picture');
	const parts = [...(picture?.childNodes ?? [])];
	picture?.replaceChildren();
	box.replaceChildren(still);
	const timer = setTimeout(() => picture?.replaceChildren(...parts), PATIENCE);
	return () => clearTimeout(timer);
};
