import type { Step } from '$lib/model/story-types';

/**
 * Every step of the story in the order of a talk. A step that is not in the talk comes after the
 * step that it follows in the story.
 */
export function wholeOrder(all: readonly Step[], talk: readonly Step[]): readonly Step[] {
	const order = [...talk];
	all.forEach((step, i) => {
		if (order.includes(step)) return;
		const before = all[i - 1];
		order.splice(before ? order.indexOf(before) + 1 : 0, 0, step);
	});
	return order;
}

/** The same steps with two of them swapped. */
export const swapped = (order: readonly Step[], one: Step, other: Step): readonly Step[] =>
	order.map((step) => (step === one ? other : step === other ? one : step));

/** The step itself if it is chosen, else the next chosen one, else the last chosen one. */
export function nextChosen(
	order: readonly Step[],
	chosen: readonly Step[],
	step: Step
): Step | undefined {
	return order.slice(order.indexOf(step)).find((each) => chosen.includes(each)) ?? chosen.at(-1);
}

/** The planned time of the stops of a talk in whole minutes, at least 1. */
export function minutesOf(steps: readonly Step[]): number {
	const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
	return Math.max(1, Math.round(seconds / 60));
}
