import type { LayerStep } from './chart-layers.svelte';

/** How many steps ahead the drawings are ready at least. */
const STEPS = 2;

/**
 * The steps whose drawings should be ready, the most urgent first: the next step with another
 * drawing than the current one, the last one before it, and those that are near.
 * @returns at most one step for each drawing
 */
export function stepsAhead<S extends LayerStep>(steps: readonly S[], index: number): S[] {
	const other = (step: S | undefined) => step?.drawing !== steps[index]?.drawing;
	const after = steps.slice(index + 1);
	const found = [
		after.find(other),
		steps.slice(0, Math.max(index, 0)).findLast(other),
		...after.slice(0, STEPS).filter(other)
	];
	const ahead = new Map<string, S>();
	for (const step of found) if (step && !ahead.has(step.drawing)) ahead.set(step.drawing, step);
	return [...ahead.values()];
}
