/**
 * Shortens the longest texts until all have at most so many lines together. At last, it leaves out
 * the longest ones, which are in the table.
 * @param texts each from full to brief, in lines
 */
export function shortened(texts: readonly string[][][], most: number): string[][] {
	const left = texts.map((each) => [...each]);
	const lines = () => left.map(([first = []]) => first);
	for (;;) {
		const total = lines().flat().length;
		if (total === 0 || total <= most) {
			// A fuller text with no more lines needs no more room.
			return lines().map(({ length }, i) => texts[i]?.find((each) => each.length <= length) ?? []);
		}
		const more = left.some(({ length }) => length > 1);
		const counts = left.map((each) => (more && each.length === 1 ? 0 : (each[0]?.length ?? 0)));
		left[counts.lastIndexOf(Math.max(...counts))]?.shift();
	}
}
