import type { Step } from '$lib/story/types';

/** How a talk stands to its plan, in seconds. */
export interface Pace {
	/** All steps together. */
	planned: number;
	/** The planned time of what is left, of this step and of those after it. */
	remaining: number;
	/** How far behind its plan the talk is; below zero it is ahead; zero within this step's own time. */
	behind: number;
}

const sum = (steps: readonly Pick<Step, 'seconds'>[]): number =>
	steps.reduce((total, { seconds }) => total + seconds, 0);

/**
 * Compares a talk with the planned time of its steps.
 * @param index of the step that is shown, from 0
 * @param elapsed in seconds
 */
export function paceOf(
	steps: readonly Pick<Step, 'seconds'>[],
	index: number,
	elapsed: number
): Pace {
	const start = sum(steps.slice(0, index));
	const end = sum(steps.slice(0, index + 1));
	const after = sum(steps.slice(index + 1));
	return {
		planned: end + after,
		remaining: after + Math.min(Math.max(end - elapsed, 0), end - start),
		behind: elapsed < start ? elapsed - start : Math.max(elapsed - end, 0)
	};
}
