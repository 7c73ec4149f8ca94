import type { StackStep } from './stacked-charts.svelte';

/** The drawings of this many next steps are prepared. */
const STEPS = 2;

/**
 * The steps whose drawings should be ready, the most urgent first: the first of the next two
 * steps with another drawing than the current one, the last one before it, and the second of the next two.
 * @returns at most one step for each drawing
 */
export function stepsAhead<S extends StackStep>(steps: readonly S[], index: number): S[] {
	const other = (step: S | undefined) => step?.drawingId !== steps[index]?.drawingId;
	const [next, ...later] = steps.slice(index + 1, index + 1 + STEPS).filter(other);
	const before = steps.slice(0, Math.max(index, 0)).findLast(other);
	const ahead = new Map<string, S>();
	for (const step of [next, before, ...later]) {
		if (step && !ahead.has(step.drawingId)) ahead.set(step.drawingId, step);
	}
	return [...ahead.values()];
}
