import { median } from 'd3-array';
import type { Transition } from './trace';

/** The medians of one transition over all walks. Times are in milliseconds. */
export interface Typical {
	duration: number;
	frames: number;
	/** The frames that a screen shows meanwhile. */
	possible: number;
	/** The frames drawn, divided by those. */
	share: number;
	/** Script and all tasks of the main thread, divided by the frames drawn. */
	scriptPerFrame: number;
	mainPerFrame: number;
	longest: number;
}

/** Frames per second that a screen shows. */
const RATE = 60;

/** The frames that a screen shows in a time in milliseconds. */
export const possibleFrames = (duration: number): number => Math.round((duration * RATE) / 1000);

/** The medians of the same transition, measured several times; `undefined` if it never was. */
export function typicalOf(rounds: readonly Transition[]): Typical | undefined {
	const duration = median(rounds, (round) => round.duration);
	if (duration === undefined) return undefined;
	const of = (quantity: (round: Transition) => number) => median(rounds, quantity) ?? 0;
	const perFrame = (quantity: (round: Transition) => number) =>
		of((round) => quantity(round) / Math.max(1, round.frames));
	return {
		duration,
		frames: of(({ frames }) => frames),
		possible: of((round) => possibleFrames(round.duration)),
		share: of((round) => round.frames / possibleFrames(round.duration)),
		scriptPerFrame: perFrame(({ script }) => script),
		mainPerFrame: perFrame(({ main }) => main),
		longest: of(({ longest }) => longest)
	};
}
