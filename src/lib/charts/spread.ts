/**
 * Moves labels apart, downwards only and no further than needed, so that none stands on another.
 * @param labels each with the `y` it would like, in pixels
 * @param gap the least distance between two, in pixels
 * @returns the labels from top to bottom
 */
export function spread<T extends { y: number }>(labels: readonly T[], gap: number): T[] {
	let floor = -Infinity;
	return [...labels]
		.sort((a, b) => a.y - b.y)
		.map((label) => {
			const y = Math.max(label.y, floor);
			floor = y + gap;
			return { ...label, y };
		});
}
