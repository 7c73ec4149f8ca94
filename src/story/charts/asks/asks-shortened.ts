/** A text that is broken into lines. */
export type Lines = readonly string[];

/**
 * Replaces the longest texts by briefer ones until all have at most so many lines together. Once each
 * is brief, the longest ones are left out: the table has them.
 * @param texts each from full to brief
 */
export function shortened(texts: readonly (readonly Lines[])[], most: number): Lines[] {
	// The index of the version of each text; after the briefest one there is none.
	const versions = texts.map(() => 0);
	const countOf = (i: number) => texts[i]?.[versions[i] ?? 0]?.length ?? 0;
	const isBrief = (i: number) => (versions[i] ?? 0) >= (texts[i]?.length ?? 0) - 1;
	const all = [...texts.keys()];
	const total = () => all.reduce((sum, i) => sum + countOf(i), 0);
	while (total() > Math.max(0, most)) {
		const long = all.filter((i) => !isBrief(i));
		const candidates = long.length > 0 ? long : all;
		const longest = Math.max(...candidates.map(countOf));
		const last = candidates.findLast((i) => countOf(i) === longest) ?? 0;
		versions[last] = (versions[last] ?? 0) + 1;
	}
	// A fuller text with no more lines needs no more room.
	return texts.map((each, i) => each.find(({ length }) => length <= countOf(i)) ?? []);
}
