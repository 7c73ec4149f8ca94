import type { StackStep } from './stacked-charts.svelte';

/** The drawings of this many next steps are always prepared. */
const STEPS = 2;

/** The next drawing is prepared if it is at most this many steps away. */
const NEAR = 3;

/**
 * The steps whose drawings should be ready, the most urgent first: the next step with another
 * drawing than the current one, if it is near, the last one before it, and those of the next two steps.
 * @returns at most one step for each drawing
 */
export function stepsAhead<S extends StackStep>(steps: readonly S[], index: number): S[] {
	const other = (step: S | undefined) => step?.drawingId !== steps[index]?.drawingId;
	const after = steps.slice(index + 1);
	const found = [
		after.slice(0, NEAR).find(other),
		steps.slice(0, Math.max(index, 0)).findLast(other),
		...after.slice(0, STEPS).filter(other)
	];
	const ahead = new Map<string, S>();
	for (const step of found) {
		if (step && !ahead.has(step.drawingId)) ahead.set(step.drawingId, step);
	}
	return [...ahead.values()];
}
