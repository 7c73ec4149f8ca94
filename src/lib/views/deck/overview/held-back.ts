import type { ChartInputs } from '$lib/chart/chart-types';
import { heldBack } from '$lib/chart/questions';
import { flatten } from '$lib/model/outline';
import type { Step } from '$lib/model/story-types';
import { isOwn } from '../../own-slides/own-step';
import type { Talk } from '../talk.svelte';
import { wholeOrder } from './choice';

/**
 * The steps whose findings an audience may not see yet: those of the story that come after an open
 * question which the talk is still to ask.
 */
export function heldBackIn(talk: Talk, inputs: ChartInputs): readonly Step[] {
	const order = wholeOrder(flatten(talk.story), talk.steps);
	const ahead = talk.steps.slice(talk.index);
	return heldBack(inputs, order, ahead).filter((step) => !isOwn(step));
}

/** A step without its finding, its text and its chart. */
export const withoutFinding = (step: Step): Step => ({
	...step,
	headline: '',
	short: '',
	words: 'text',
	chart: undefined,
	state: undefined
});
