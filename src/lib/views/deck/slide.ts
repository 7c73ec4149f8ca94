import type { Step } from '$lib/model/story-types';
import type { LayerStep } from '$lib/stage/chart-layers.svelte';

/** A step as a slide. Slides with the same chart, from any scene, share one drawing that tweens. */
export type SlideStep = Step & LayerStep;

export const toSlide = (step: Step): SlideStep => ({ ...step, drawing: step.chart });
