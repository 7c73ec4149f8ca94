/** The page of the first step: one page stands before it. */
const FIRST = 2;

/** A run of steps of one scene, as the contents list it. */
export interface Entry<S> {
	scene: string;
	/** Its first step. */
	opens: S;
	/** The pages of its first step and of its last. */
	from: number;
	to: number;
}

/**
 * What the pages of a handout hold, each step having one. A scene whose steps are not told in one
 * go comes once for each time that the handout turns to it.
 */
export function contentsOf<S extends { scene: string }>(steps: readonly S[]): Entry<S>[] {
	const entries: Entry<S>[] = [];
	for (const [i, step] of steps.entries()) {
		const last = entries.at(-1);
		if (last?.scene === step.scene) last.to += 1;
		else entries.push({ scene: step.scene, opens: step, from: FIRST + i, to: FIRST + i });
	}
	return entries;
}

/** The pages of an entry in figures: "7" or "2–6". */
export const pagesIn = ({ from, to }: Pick<Entry<unknown>, 'from' | 'to'>): string =>
	from === to ? String(from) : `${from}–${to}`;
