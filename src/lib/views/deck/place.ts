import type { Chosen } from '$lib/model/chosen';
import { numberOf, type StepNumber } from '$lib/model/step-numbers';
import type { Step } from '$lib/model/story-types';

/** Where a step is in a talk. */
export interface Place extends StepNumber<Step> {
	/** Whether the step is not in the talk. The numbers are then those of the step that was left for it. */
	outside: boolean;
	/** The next stop, or nothing after the last one. */
	following: Step | undefined;
	/** The previous stop, the main step of a detail, or the step left for one outside the talk. */
	previous: Step | undefined;
	/** The first detail of a stop, or the next one of a detail, if there is one. */
	deeper: Step | undefined;
}

/** Finds the place of a step in the talk that contains it. */
export function placeOf(talk: Pick<Chosen<Step>, 'steps' | 'stops'>, step: Step): Place {
	const numbers = numberOf(talk, step);
	const { number, stop, details, detail } = numbers;
	const { steps, stops } = talk;
	return {
		...numbers,
		outside: false,
		following: steps.slice(steps.indexOf(step) + 1).find((each) => stops.includes(each)),
		previous: stop === step ? stops[number - 2] : stop,
		deeper: details[detail]
	};
}

/**
 * The place of a step that is not in a talk.
 * @param origin the step of the talk that was left for it, and its place. The talk goes on after that
 *   step, or comes back to it if it is the last one.
 */
export const placeOutside = (origin: Step, place: Place): Place => ({
	...place,
	details: [],
	detail: 0,
	outside: true,
	following: place.following ?? origin,
	previous: origin,
	deeper: undefined
});
