import type { Step } from '$lib/model/story-types';
import type { Talk } from '../talk.svelte';
import { lengthText } from './time-words';

type Timed = Pick<Step, 'seconds'>;

/** The planned time of steps at their own speed, in seconds. */
export const lengthOf = (steps: readonly Timed[]): number =>
	steps.reduce((total, { seconds }) => total + seconds, 0);

/**
 * The factor that gives a talk its planned length.
 * @param stops the steps that the talk stops at
 * @param minutes the length; 0 for that of the steps at their own speed
 */
export function scaleOf(stops: readonly Timed[], minutes: number): number {
	const own = lengthOf(stops);
	return minutes > 0 && own > 0 ? (minutes * 60) / own : 1;
}

/** The steps with their planned times in whole seconds, scaled to the length of the talk. */
export function scaledPlan(stops: readonly Timed[], minutes: number): readonly Timed[] {
	const scale = scaleOf(stops, minutes);
	let end = 0;
	return stops.map(({ seconds }) => {
		const start = end;
		end += seconds * scale;
		// Rounding each end, and not each time, keeps the sum.
		return { seconds: Math.round(end) - Math.round(start) };
	});
}

/** The planned time of a step in words. Steps that the talk does not stop at have their own time. */
export const plannedLength = (
	{ stops, shared }: Pick<Talk, 'stops' | 'shared'>,
	step: Step
): string => lengthText((scaledPlan(stops, shared.minutes)[stops.indexOf(step)] ?? step).seconds);
