/**
 * A keyframe: the state of a drawing as plain numbers, which are ends of domains, opacities and
 * progress from 0 to 1. It holds only numbers, so that one tween moves any chart from any state to
 * any other.
 */
export type Keyframe = Readonly<Record<string, number>>;

/**
 * The keyframe at progress `t` (0 to 1) between two others. A number that only one of the two has
 * keeps its value, so a chart never draws NaN while it moves.
 */
export function between(from: Keyframe, to: Keyframe): (t: number) => Keyframe {
	const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
	return (t) =>
		Object.fromEntries(
			keys.map((key) => {
				const end = to[key] ?? from[key] ?? 0;
				const start = from[key] ?? end;
				return [key, start + (end - start) * t];
			})
		);
}

/** Whether two keyframes have the same drawing. */
export function equal(a: Keyframe, b: Keyframe): boolean {
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
