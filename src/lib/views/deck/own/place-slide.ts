import { namesOf } from '$lib/model/chosen';
import type { Step } from '$lib/model/story-types';
import type { Talk } from '../talk.svelte';

type Placed = Pick<Talk, 'story' | 'steps' | 'stops'>;

/** Names steps for an address. Details that the talk skips stay with their steps. */
const names = ({ story, steps, stops }: Placed, order: readonly Step[]): string =>
	namesOf(
		story,
		order,
		steps.filter((step) => !stops.includes(step))
	);

/**
 * The names of a talk with a slide after one of its stops and the details of that.
 * @param after the stop; undefined for the start of the talk
 */
export function namesWithSlide(talk: Placed, slide: Step, after: Step | undefined): string {
	const others = talk.steps.filter((step) => step !== slide);
	const next = talk.stops
		.slice(after ? talk.stops.indexOf(after) + 1 : 0)
		.find((stop) => stop !== slide);
	const at = next ? others.indexOf(next) : others.length;
	return names(talk, [...others.slice(0, at), slide, ...others.slice(at)]);
}

/** The names of a talk without a slide: those of the whole story if it has no other step. */
export const namesWithoutSlide = (talk: Placed, slide: Step): string =>
	names(
		talk,
		talk.steps.filter((step) => step !== slide)
	);

/**
 * The names of a talk in which a slide has changed places with the stop before or after it, or
 * undefined at either end.
 */
export function namesWithMove(talk: Placed, slide: Step, by: 1 | -1): string | undefined {
	const at = talk.stops.indexOf(slide);
	if (at < 0 || !talk.stops[at + by]) return undefined;
	return namesWithSlide(talk, slide, talk.stops[by > 0 ? at + 1 : at - 2]);
}
