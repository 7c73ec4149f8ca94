/** A point in whole tenths of a pixel, so that rounding errors do not add up. */
type Tenths = readonly [x: number, y: number];

/** How far a line may be from a point that it leaves out, in tenths of a pixel: an eighth of its width. */
const TOLERANCE = 1.5;

/** Whether a point is beside the straight line between two others, and not before or beyond it. */
function isBeside([x, y]: Tenths, [fromX, fromY]: Tenths, [toX, toY]: Tenths): boolean {
	const [dx, dy] = [toX - fromX, toY - fromY];
	const length = Math.hypot(dx, dy);
	const along = (x - fromX) * dx + (y - fromY) * dy;
	const away = Math.abs((x - fromX) * dy - (y - fromY) * dx);
	return along >= 0 && along <= length * length && away <= TOLERANCE * length;
}

/**
 * Leaves out the points of a line without which it looks the same. A map with a line of many months
 * in each of its tiles has half of its bytes left.
 * @param numbers x and y of each point, in pixels
 */
export function simplify(numbers: Float64Array): Tenths[] {
	const kept: Tenths[] = [];
	let skipped: Tenths[] = [];
	for (let i = 0; i < numbers.length; i += 2) {
		const next: Tenths = [
			Math.round((numbers[i] ?? 0) * 10),
			Math.round((numbers[i + 1] ?? 0) * 10)
		];
		const from = kept.at(-1);
		const last = skipped.at(-1);
		if (from && last && !skipped.every((point) => isBeside(point, from, next))) {
			kept.push(last);
			skipped = [];
		}
		if (from) skipped.push(next);
		else kept.push(next);
	}
	return [...kept, ...skipped.slice(-1)];
}
