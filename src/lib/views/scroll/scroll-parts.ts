import type { ChartInputs } from '$lib/chart/chart-types';
import type { LazyCharts } from '$lib/chart/lazy-charts.svelte';
import { heldBack, withQuestion } from '$lib/chart/questions';
import { islandPart } from '../../islands/island-part';
import Bar from './Bar.svelte';
import { Reader } from './reader.svelte';
import ReaderStatus from './ReaderStatus.svelte';
import type { ScrollData, StageStep } from './scroll-data';
import Stage from './Stage.svelte';

/** The parts of the scroll view that are hydrated. They share one reader. */
export function scrollParts(
	{ title, scenes, tables, root, deck }: Omit<ScrollData, 'steps' | 'charts'>,
	steps: readonly StageStep[],
	charts: LazyCharts,
	inputs: ChartInputs
) {
	const reader = new Reader(
		steps,
		(step) => withQuestion(inputs, step, tables).headline,
		() => heldBack(inputs, steps)
	);
	const parts = {
		bar: islandPart(Bar, { reader, title, scenes, steps, deck, inputs }),
		stage: islandPart(Stage, { reader, steps, charts, inputs, tables, root }),
		status: islandPart(ReaderStatus, { reader })
	};
	return { parts, reader };
}
