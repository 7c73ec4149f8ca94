import type { Step } from '$lib/story/types';

/**
 * Every step of the story in the order of a talk: what the talk leaves out stands behind the step
 * that it follows in the story.
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

/** The same steps, two of them in each other's place. */
export const swapped = (order: readonly Step[], one: Step, other: Step): readonly Step[] =>
	order.map((step) => (step === one ? other : step === other ? one : step));

/** The step itself where it is chosen, else the next chosen one, else the last. */
export function nextChosen(
	order: readonly Step[],
	chosen: readonly Step[],
	step: Step
): Step | undefined {
	return order.slice(order.indexOf(step)).find((each) => chosen.includes(each)) ?? chosen.at(-1);
}

/** How many minutes steps are planned to take, at least one. */
export function minutesOf(steps: readonly Step[]): number {
	const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
	return Math.max(1, Math.round(seconds / 60));
}
