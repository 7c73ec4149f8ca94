import { startInputs } from '$lib/chart/charts';
import type { Charts } from '$lib/chart/chart-types';
import { hydrateIslands, pageData } from '$lib/islands/hydrate-island';
import { motion } from '$lib/motion/preference.svelte';
import { openClaimsInPrint } from './open-claims-in-print';
import { readStep } from './read-step';
import type { ScrollData } from './scroll-data';
import { scrollParts } from './scroll-parts';
import { shareSteps } from './share-steps';

/** Hydrates the scroll view: the bar, the stage and the status. The text of the page stays as it is. */
export function hydrateScroll(charts: Charts): void {
	hydrateIslands(() => {
		const data = pageData() as ScrollData;
		const { parts, reader } = scrollParts(data, data.steps.map(readStep), charts);
		const start = () => {
			const ended = new AbortController();
			motion.restore();
			shareSteps(ended.signal);
			openClaimsInPrint(ended.signal);
			const stops = [reader.start(), startInputs(charts, data.tables, data.root)];
			return () => {
				ended.abort();
				stops.forEach((stop) => stop());
			};
		};
		return { parts, start };
	});
}
