/** The upper and the lower edge of a block, in pixels. */
export interface Extent {
	top: number;
	bottom: number;
}

/**
 * Dodges blocks so that none touches another. Each moves down, no further than it must. Those that are
 * then below the lower limit move up, and push the blocks above them up too.
 * @param gap the least distance between two
 * @param within the limits; blocks that have no room end up above the upper one
 * @returns the blocks from top to bottom, each with how far it moves down
 */
export function dodge<T extends Extent>(
	blocks: readonly T[],
	gap: number,
	within: Extent
): [block: T, down: number][] {
	let free = within.top;
	const placed = [...blocks]
		.sort((a, b) => a.top + a.bottom - b.top - b.bottom)
		.map((block): [T, number] => {
			const down = Math.max(0, free - block.top);
			free = block.bottom + down + gap;
			return [block, down];
		});
	let limit = within.bottom;
	for (const each of placed.toReversed()) {
		const [{ top, bottom }, down] = each;
		each[1] = Math.min(down, limit - bottom);
		limit = top + each[1] - gap;
	}
	return placed;
}
