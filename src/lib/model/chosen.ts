import { groupDetails } from './outline';
import type { Step } from './story-types';

/** The part of a step that a selection needs. */
type Outlined = Pick<Step, 'id' | 'detail'>;

/** The part of a story that a selection needs: scenes and steps with their ids. */
export interface StoryOutline<S extends Outlined> {
	scenes: readonly { id: string; steps: readonly S[] }[];
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

/**
 * Selects steps by their ids. The id of a scene selects all of its steps, and a repeated id counts
 * once. If no id matches, selects all steps of the story.
 * @param names ids with commas between them, as in an address
 */
export function chosenSteps<S extends Outlined>(story: StoryOutline<S>, names: string): Chosen<S> {
	const wanted = names
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const named = (name: string): readonly S[] => {
		const scene = story.scenes.find(({ id }) => id === name);
		return scene?.steps ?? allOf(story).filter(({ id }) => id === name);
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
 */
export function namesOf<S extends Outlined>(story: StoryOutline<S>, steps: readonly S[]): string {
	if (startsWith(steps, allOf(story)) && steps.length === allOf(story).length) return '';
	const names: string[] = [];
	for (let rest = steps; rest.length > 0;) {
		const scene = story.scenes.find(
			(each) => each.steps.length > 0 && startsWith(rest, each.steps)
		);
		names.push(scene?.id ?? rest[0]?.id ?? '');
		rest = rest.slice(scene?.steps.length ?? 1);
	}
	return names.join(',');
}

const startsWith = <S>(all: readonly S[], first: readonly S[]): boolean =>
	first.every((step, i) => all[i] === step);

const allOf = <S extends Outlined>({ scenes }: StoryOutline<S>): readonly S[] =>
	scenes.flatMap(({ steps }) => steps);
