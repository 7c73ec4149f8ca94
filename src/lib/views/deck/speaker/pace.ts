import type { Step } from '$lib/model/story-types';
import { lengthOf } from './plan';

/** A talk's progress compared with its plan, in seconds. */
export interface Pace {
	/** The planned time of all steps. */
	planned: number;
	/** The planned time left of this step and of those after it. */
	remaining: number;
	/** How far the talk is behind plan: negative if ahead, 0 during the planned time of this step. */
	behind: number;
}

/**
 * Compares a talk with the planned time of its steps.
 * @param steps the stops of the talk: the time of a detail is that of its main step
 * @param index of the stop that is shown, from 0
 * @param elapsed in seconds
 */
export function paceOf(
	steps: readonly Pick<Step, 'seconds'>[],
	index: number,
	elapsed: number
): Pace {
	const start = lengthOf(steps.slice(0, index));
	const end = lengthOf(steps.slice(0, index + 1));
	const after = lengthOf(steps.slice(index + 1));
	return {
		planned: end + after,
		remaining: after + Math.min(Math.max(end - elapsed, 0), end - start),
		behind: elapsed < start ? elapsed - start : Math.max(elapsed - end, 0)
	};
}
