import { groupDetails } from './outline';
import type { Step } from './story-types';

/** The part of a step that a selection needs. */
export type Outlined = Pick<Step, 'id' | 'detail'>;

/** The part of a story that a selection needs: scenes and steps with their ids. */
export interface StoryOutline<S extends Outlined> {
	scenes: readonly {
		id: string;
		steps: readonly S[];
		/** Its steps are in a talk only if they are named by their own ids. */
		apart?: true;
	}[];
}

/** The steps of a talk, and the names in its address that match none. */
export interface Chosen<S extends Outlined> {
	/** In the order of the names; never empty. */
	steps: readonly S[];
	/**
	 * The steps that a talk stops at, in the same order; the first step is one. The others are details
	 * that come after their main step and are not named by their own id.
	 */
	stops: readonly S[];
	unknown: readonly string[];
}

/** Ends the name of a step that is selected with its details. */
const WITH_DETAILS = '*';

/**
 * Selects steps by their ids. The id of a scene selects all of its steps, an id with `*` after it a
 * step with its details, and a repeated id counts once. The id of a scene that has joined another one
 * selects the steps that were written for it. If no id matches, selects all steps of the story.
 * @param names ids with commas between them, as in an address
 */
export function chosenSteps<S extends Outlined>(story: StoryOutline<S>, names: string): Chosen<S> {
	const wanted = names
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const all = story.scenes.flatMap(({ steps }) => steps);
	const named = (name: string): readonly S[] => {
		const scene = story.scenes.find(({ id, apart }) => id === name && !apart);
		if (scene) return scene.steps;
		const main = name.endsWith(WITH_DETAILS) ? name.slice(0, -1) : undefined;
		const steps = all.filter(({ id, detail }) =>
			main === undefined ? id === name : id === main || detail === main
		);
		return steps.length > 0 ? steps : allOf(story).filter(({ id }) => id.startsWith(`${name}-`));
	};
	const found = [...new Set(wanted.flatMap(named))];
	const steps = found.length > 0 ? found : allOf(story);
	return {
		steps,
		stops: groupDetails(steps).flatMap(({ step, details }) => [
			step,
			...details.filter(({ id }) => wanted.includes(id))
		]),
		unknown: [...new Set(wanted.filter((name) => named(name).length === 0))]
	};
}

/**
 * The shortest list of names for these steps in this order, for an address: a complete scene by its
 * own id, and an empty list for the whole story.
 * @param skipped those that the talk should not stop at: details that stay with their main step
 */
export function namesOf<S extends Outlined>(
	story: StoryOutline<S>,
	steps: readonly S[],
	skipped: readonly S[] = []
): string {
	if (startsWith(steps, allOf(story)) && steps.length === allOf(story).length) return '';
	const names: string[] = [];
	for (let rest = steps; rest[0];) {
		const [step] = rest;
		const scene = story.scenes.find(
			(each) => !each.apart && each.steps.length > 0 && startsWith(rest, each.steps)
		);
		const details = allOf(story).filter(({ detail }) => detail === step.id);
		const together =
			!scene &&
			details.length > 0 &&
			details.every((each) => skipped.includes(each)) &&
			startsWith(rest.slice(1), details);
		names.push(scene?.id ?? step.id + (together ? WITH_DETAILS : ''));
		rest = rest.slice(scene?.steps.length ?? (together ? details.length + 1 : 1));
	}
	return names.join(',');
}

const startsWith = <S>(all: readonly S[], first: readonly S[]): boolean =>
	first.every((step, i) => all[i] === step);

/** The steps of the whole story. */
const allOf = <S extends Outlined>({ scenes }: StoryOutline<S>): readonly S[] =>
	scenes.flatMap(({ steps, apart }) => (apart ? [] : steps));
