import type { During } from './drawing-types';

/** What a transition is: to the state that follows, back from it, or a jump. */
export type Direction = 'forwards' | 'backwards' | 'jump';

/** By half of the time, old marks have faded, and new ones begin to, so that no texts overlap. */
const OUT: During = [0, 0.5];
const IN: During = [0.5, 1];
/** The whole transition. */
export const WHOLE: During = [0, 1];

const reversed = ([from, to]: During): During => [1 - to, 1 - from];

/** The times of a mark. See `DotsMark` and `Drawing`. */
interface MarkTimes {
	during?: During | undefined;
	leaving?: During | undefined;
}

/** The times that a drawing has for all marks, for the transition from the state that it follows. */
interface SharedTimes {
	moves?: During | undefined;
	enters?: During | undefined;
}

/** When a mark moves with the axes, when it fades, and when it comes from or goes to its place away. */
export interface Times {
	move: During;
	fade: During;
	own: During;
}

/**
 * The parts of the time in which a mark changes.
 * @param source the mark in the old drawing, and `target` in the new one
 * @param shared the times of that of the two drawings which follows the other
 */
export function timesOf(
	direction: Direction,
	phase: Phase,
	source: MarkTimes | undefined,
	target: MarkTimes | undefined,
	shared: SharedTimes
): Times {
	/** A part of the time of the transition to the state that follows. */
	const turned = (during: During | undefined) => {
		if (direction === 'jump' || !during) return undefined;
		return direction === 'backwards' ? reversed(during) : during;
	};
	const own = turned(ownTime(direction, phase, source, target));
	const appears = phase === (direction === 'forwards' ? 'enters' : 'leaves');
	const move = turned(shared.moves) ?? WHOLE;
	return {
		move: (phase === 'stays' && own) || move,
		fade: own ?? (appears ? turned(shared.enters) : undefined) ?? (phase === 'leaves' ? OUT : IN),
		own: own ?? WHOLE
	};
}

type Phase = 'stays' | 'enters' | 'leaves';

/** The part of the time that a mark itself has. Backwards, a mark that enters is one that has left. */
function ownTime(
	direction: Direction,
	phase: Phase,
	source: MarkTimes | undefined,
	target: MarkTimes | undefined
): During | undefined {
	if (direction === 'forwards') return phase === 'leaves' ? source?.leaving : target?.during;
	return phase === 'enters' ? target?.leaving : source?.during;
}

/** Slow at both ends. */
const eased = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);

/** How much of a part of the time has passed. */
export const passedAt = (time: number, [from, to]: During): number =>
	time >= to ? 1 : Math.max(0, (time - from) / (to - from));

/** How far something has come that moves in a part of the time. */
export const shareAt = (time: number, during: During): number => eased(passedAt(time, during));

/**
 * How far a fade has come. What leaves fades slowly first, and what enters fades slowly at the end, so
 * that the moment between them, in which neither is opaque, is short.
 */
export function fadedAt(time: number, during: During, leaves: boolean): number {
	const share = passedAt(time, during);
	return leaves ? share ** 3 : 1 - (1 - share) ** 3;
}
