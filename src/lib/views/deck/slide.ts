import type { Step } from '$lib/model/story-types';
import type { StackStep } from '$lib/stage/stacked-charts.svelte';

/** A step as a slide. Slides with the same chart, from any scene, share one drawing, which moves. */
export type SlideStep = Step & StackStep;

export const toSlide = (step: Step): SlideStep => ({
	...step,
	drawingId: step.chart ?? step.id
});
