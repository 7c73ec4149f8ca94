/** The share of a tween's time after which it has come as far as `progress`. It undoes its easing. */
const timeAt = (progress: number): number =>
	progress < 0.5 ? Math.cbrt(progress / 4) : 1 - Math.cbrt((1 - progress) / 4);

/** Slow at both ends, from 0 to 1. */
const smooth = (t: number): number => t * t * (3 - 2 * t);

/**
 * How far a part of a drawing has come that moves only from `from` to `to` of the time of a tween.
 * The same number of a keyframe can so move several parts one after the other, and backwards they
 * move in the opposite order.
 * @param progress a number of the keyframe that goes from 0 to 1
 */
export function stage(progress: number, from: number, to: number): number {
	const t = (timeAt(progress) - from) / (to - from);
	return smooth(Math.min(1, Math.max(0, t)));
}

/** The number at `share` (0 to 1) of the way between two others. */
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
