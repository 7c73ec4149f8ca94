/** The upper and the lower edge of a block, in pixels. */
export interface Extent {
	top: number;
	bottom: number;
}

/**
 * Dodges blocks: moves them down, no further than needed, so that none touches another, and then up
 * as far as they are below the lower limit.
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
		const [{ top, bottom }] = each;
		each[1] = Math.min(each[1], limit - bottom);
		limit = top + each[1] - gap;
	}
	return placed;
}
