import type { Shared } from '../talk-state';

type Clock = Pick<Shared, 'began' | 'paused'>;

/** The elapsed time of the talk without its pauses, in milliseconds. @param now as from `Date.now()` */
export function elapsedOf({ began, paused }: Clock, now: number): number {
	return began === null ? 0 : Math.max(0, (paused ?? now) - began);
}

/** Starts, pauses or resumes the clock. */
export function startOrPause({ began, paused }: Clock, now: number): Clock {
	if (began === null) return { began: now, paused: null };
	if (paused === null) return { began, paused: now };
	return { began: began + now - paused, paused: null };
}

/** The clock before the talk: the next step starts it. */
export const RESET: Clock = { began: null, paused: null };
