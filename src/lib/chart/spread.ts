/**
 * Dodges labels: moves them downwards, no further than needed, so that none overlaps another.
 * @param labels each with its preferred `y`, in pixels
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
