/** As much of a story as choosing needs: its scenes and steps, by their ids. */
export interface Named<S extends { id: string }> {
	scenes: readonly { id: string; steps: readonly S[] }[];
}

/** The steps of a talk, and the names in its address that stand for none. */
export interface Chosen<S extends { id: string }> {
	/** In the order in which they were named; never empty. */
	steps: readonly S[];
	unknown: readonly string[];
}

/**
 * The steps that a list names: ids of steps, and of scenes for all of their steps. What is named
 * twice comes once. Where nothing is named that there is, all steps of the story.
 * @param names ids with commas between them, as an address has them
 */
export function chosenSteps<S extends { id: string }>(story: Named<S>, names: string): Chosen<S> {
	const wanted = names
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const named = (name: string): readonly S[] => {
		const scene = story.scenes.find(({ id }) => id === name);
		return scene?.steps ?? allOf(story).filter(({ id }) => id === name);
	};
	const steps = [...new Set(wanted.flatMap(named))];
	return {
		steps: steps.length > 0 ? steps : allOf(story),
		unknown: [...new Set(wanted.filter((name) => named(name).length === 0))]
	};
}

/**
 * The shortest list that names these steps in this order, for an address: a scene that is there
 * whole by its own name, and nothing for the whole story.
 */
export function namesOf<S extends { id: string }>(story: Named<S>, steps: readonly S[]): string {
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

const allOf = <S extends { id: string }>({ scenes }: Named<S>): readonly S[] =>
	scenes.flatMap(({ steps }) => steps);
