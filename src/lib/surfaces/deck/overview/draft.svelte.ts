import { namesOf } from '$lib/story/chosen';
import { flatten } from '$lib/story/outline';
import type { Step, Story } from '$lib/story/types';
import type { Talk } from '../talk.svelte';
import { nextChosen, swapped, wholeOrder } from './choice';

/** A choice of steps that is being made; the talk is the old one until it is applied. */
export class Draft {
	#story: Story;
	#talk: Talk;
	#chosen = $state.raw<readonly Step[]>([]);

	/** Every step of the story, in the order in which the talk would show it. */
	order = $state.raw<readonly Step[]>([]);
	/** The chosen ones, in that order. */
	steps = $derived(this.order.filter((step) => this.#chosen.includes(step)));

	constructor(story: Story, talk: Talk) {
		this.#story = story;
		this.#talk = talk;
		this.#chosen = talk.steps;
		this.order = wholeOrder(flatten(story), talk.steps);
	}

	has(step: Step): boolean {
		return this.#chosen.includes(step);
	}

	/** Chooses steps, or leaves them out. */
	choose(steps: readonly Step[], on: boolean): void {
		const others = this.#chosen.filter((step) => !steps.includes(step));
		this.#chosen = on ? [...others, ...steps] : others;
	}

	/** Gives a step the place of another one. */
	swap(one: Step, other: Step): void {
		this.order = swapped(this.order, one, other);
	}

	/** Makes it the talk, which goes to the nearest step that it still has. A choice of nothing is none. */
	apply(): boolean {
		const { step } = this.#talk;
		const next = nextChosen(this.order, this.steps, step);
		if (!next) return false;
		const names = namesOf(this.#story, this.steps);
		this.#talk.set({ names, step: next.id, ...(next !== step && { table: false }) });
		return true;
	}
}
