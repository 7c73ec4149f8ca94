import { chosenSteps, namesOf } from '$lib/model/chosen';
import { flatten } from '$lib/model/outline';
import type { Step, Story } from '$lib/model/story-types';
import { BARE_SLIDE } from '../talk-state';
import type { Talk } from '../talk.svelte';
import { nextChosen, swapped, wholeOrder } from './choice';

/** A selection of steps in progress. The talk does not change until it is applied. */
export class Draft {
	#story: Story;
	#talk: Talk;
	#chosen = $state.raw<readonly Step[]>([]);

	/** Every step of the story, in the order of the new talk. */
	order = $state.raw<readonly Step[]>([]);
	/** The selected steps, in that order. */
	steps = $derived(this.order.filter((step) => this.#chosen.includes(step)));
	/** The ids of the selected steps, as in an address. */
	#names = $derived.by(() => namesOf(this.#story, this.steps));
	/** The selected steps that the new talk stops at. */
	stops = $derived.by(() => chosenSteps(this.#story, this.#names).stops);

	constructor(story: Story, talk: Talk) {
		this.#story = story;
		this.#talk = talk;
		this.#chosen = talk.steps;
		this.order = wholeOrder(flatten(story), talk.steps);
	}

	has(step: Step): boolean {
		return this.#chosen.includes(step);
	}

	/** Selects or deselects steps. */
	choose(steps: readonly Step[], on: boolean): void {
		const others = this.#chosen.filter((step) => !steps.includes(step));
		this.#chosen = on ? [...others, ...steps] : others;
	}

	/** Swaps two steps. */
	swap(one: Step, other: Step): void {
		this.order = swapped(this.order, one, other);
	}

	/**
	 * Makes the selection the talk, at the title, the current step or the nearest one still in it.
	 * @returns whether that was possible: an empty selection is not applied
	 */
	apply(): boolean {
		const { step, origin, titled } = this.#talk;
		const from = this.steps.includes(step) ? step : origin;
		const next = nextChosen(this.order, this.steps, from);
		if (!next) return false;
		this.#talk.set({
			names: this.#names,
			step: titled ? '' : next.id,
			...(next !== step && BARE_SLIDE)
		});
		return true;
	}
}
