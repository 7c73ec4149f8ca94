/**
 * Beeswarm: moves dots of diameter 1 up and down, no further than needed, so that none overlaps
 * another and each keeps its place along the axis. The same values always give the same layout.
 * @param values positions along the axis, in diameters, in ascending order
 * @returns for each value how far its dot is moved, in diameters
 */
export function beeswarm(values: readonly number[]): number[] {
	const moved: number[] = [];
	values.forEach((value, i) => {
		const near = moved
			.map((y, j) => ({ y, dx: value - (values[j] ?? value) }))
			.slice(0, i)
			.filter(({ dx }) => dx < 1);
		// Candidates touch a neighbour. The middle of the axis is the best of all.
		const places = near
			.flatMap(({ y, dx }) => [-1, 1].map((side) => y + side * Math.sqrt(1 - dx * dx)))
			.concat(0)
			.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
		const free = (place: number) =>
			near.every(({ y, dx }) => dx * dx + (place - y) ** 2 > 1 - 1e-9);
		moved.push(places.find(free) ?? 0);
	});
	return moved;
}
