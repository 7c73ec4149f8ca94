import { chosenSteps, namesOf } from '$lib/model/chosen';
import type { Step, Story } from '$lib/model/story-types';
import { isOwn } from '../../own-slides/own-step';
import { lengthOf } from './plan';

/**
 * Proposes which stops to leave out, so that the others fit into a length at their own speed. Details
 * go first, then steps that do not open a scene, then those that do, and the speaker's own slides only
 * if that is not enough; in each group the longest, and of
 * equal ones the last. Steps that then still fit come back. The first and the last stop stay.
 * @returns the stops to leave out, in the order of the talk; all that may go if nothing fits
 */
export function leaveOut(stops: readonly Step[], minutes: number): readonly Step[] {
	const rankOf = (step: Step) => {
		if (isOwn(step)) return 3;
		if (step.detail !== undefined) return 0;
		return stops.find(({ scene }) => scene === step.scene) === step ? 2 : 1;
	};
	const order = stops
		.slice(1, -1)
		.reverse()
		.sort((a, b) => rankOf(a) - rankOf(b) || b.seconds - a.seconds);
	const out = new Set<Step>();
	let room = minutes * 60 - lengthOf(stops);
	for (const step of order) {
		if (room >= 0) break;
		out.add(step);
		room += step.seconds;
	}
	for (const step of [...out].reverse()) {
		if (rankOf(step) === 0 || step.seconds > room) continue;
		out.delete(step);
		room -= step.seconds;
	}
	return stops.filter((step) => out.has(step));
}

/**
 * The names of a talk without some of its stops, for an address. Details that the talk skips stay in
 * scenes of which nothing else is left out: named by their own ids, they would be stops.
 */
export function namesWithout(
	story: Story,
	{ steps, stops }: { steps: readonly Step[]; stops: readonly Step[] },
	out: readonly Step[]
): string {
	const kept = stops.filter((step) => !out.includes(step));
	const isSkipped = (step: Step) => steps.includes(step) && !stops.includes(step);
	const whole = story.scenes.filter((scene) =>
		scene.steps.every((step) => kept.includes(step) || isSkipped(step))
	);
	const names = namesOf(
		story,
		steps.filter(
			(step) =>
				kept.includes(step) || (isSkipped(step) && whole.some(({ id }) => id === step.scene))
		),
		steps.filter(isSkipped)
	);
	const asNamed = chosenSteps(story, names).stops;
	return asNamed.length === kept.length ? names : namesOf(story, kept);
}
