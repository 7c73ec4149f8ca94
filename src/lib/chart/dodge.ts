/** The upper and the lower edge of a block, in pixels. */
export interface Span {
	top: number;
	bottom: number;
}

/**
 * Dodges blocks: moves them down, no further than needed, so that none touches another, and then up
 * as far as they are below a limit.
 * @param gap the least distance between two
 * @param within the limits; a block that has no room is moved above the upper one
 * @returns the blocks from top to bottom
 */
export function dodge<T extends Span>(blocks: readonly T[], gap: number, within: Span): T[] {
	let free = within.top;
	const placed = [...blocks]
		.sort((a, b) => a.top + a.bottom - b.top - b.bottom)
		.map((block) => {
			const top = Math.max(block.top, free);
			const bottom = top + block.bottom - block.top;
			free = bottom + gap;
			return { ...block, top, bottom };
		});
	let limit = within.bottom;
	for (const block of placed.toReversed()) {
		const up = Math.max(0, block.bottom - limit);
		block.top -= up;
		block.bottom -= up;
		limit = block.top - gap;
	}
	return placed;
}
