import type { Step } from '$lib/model/story-types';
import type { StackStep } from '$lib/stage/stacked-charts.svelte';
import { stepsAhead } from '$lib/stage/steps-ahead';
import type { Place } from './place';

/** A step as a slide. Slides with the same chart, from any scene, share one drawing, which moves. */
export type SlideStep = Step & StackStep;

export const toSlide = (step: Step): SlideStep => ({
	...step,
	drawingId: step.chart ?? step.id
});

/**
 * The slides whose drawings should be ready, the most urgent first: those around a step among the
 * stops of its talk, and its next detail.
 * @returns at most one slide for each drawing
 */
export function slidesAhead(
	stops: readonly Step[],
	step: Step,
	{ stop, deeper }: Pick<Place, 'stop' | 'deeper'>
): SlideStep[] {
	// A detail is between its main step and the next stop.
	const way = stops.flatMap((each) => (each === stop ? [...new Set([stop, step])] : each));
	const slides = way.map(toSlide);
	const ahead = stepsAhead(slides, way.indexOf(step));
	const detail = deeper && toSlide(deeper);
	const ready = [slides[way.indexOf(step)], ...ahead].map((slide) => slide?.drawingId);
	return detail && !ready.includes(detail.drawingId) ? [...ahead, detail] : ahead;
}
