/** A block of text beside a line's end, in pixels. */
export interface Block {
	/** Where the line ends. */
	y: number;
	height: number;
}

/** The least distance between two blocks. */
const GAP = 4;

/**
 * Dodges the blocks of text at the ends of lines: one below the other without touching, and all
 * between a ceiling and a foot.
 * @returns the blocks from top to bottom, each with its top
 */
export function stack<T extends Block>(
	blocks: readonly T[],
	ceiling: number,
	foot: number
): (T & { top: number })[] {
	let free = ceiling;
	const placed = [...blocks]
		.sort((a, b) => a.y - b.y)
		.map((block) => {
			const top = Math.max(block.y - block.height / 2, free);
			free = top + block.height + GAP;
			return { ...block, top };
		});
	let limit = foot;
	for (const block of placed.toReversed()) {
		block.top = Math.min(block.top, limit - block.height);
		limit = block.top - GAP;
	}
	return placed;
}
