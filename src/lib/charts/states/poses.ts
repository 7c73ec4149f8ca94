import type { Tables } from '../../data/types';
import type { Pose } from '../types';
import { lineOf, topOf } from './find';

/**
 * Everything that a state can show, switched off. `rates`, `counts` and `find` are three views, and
 * only one of them is ever seen (see `shown`); `claim` and `fall` are what is told of the counts.
 * `top` is where the scale of the chosen state ends and `choice` which state that is: both are known
 * only with the data.
 */
const nothing = { rates: 0, counts: 0, find: 0, claim: 0, fall: 0, top: 0, choice: 0 };

export const poses = {
	rates: { ...nothing, rates: 1 },
	'west-virginia': { ...nothing, counts: 1, claim: 1 },
	since: { ...nothing, counts: 1, fall: 1 },
	find: { ...nothing, find: 1 }
} as const satisfies Record<string, Pose>;

export type StatesState = keyof typeof poses;
export type StatesPose = Record<keyof typeof nothing, number>;

/** A number of its own for each postal code. */
const numberOf = (code: string) => code.charCodeAt(0) * 26 + code.charCodeAt(1);

/** The pose of a state, with the scale of the chosen line. */
export function poseOf(data: Tables, state: StatesState): StatesPose {
	return { ...poses[state], top: topOf(data), choice: numberOf(lineOf(data).code) };
}

/** How much of a view is seen: one is gone before the next one comes. */
export const shown = (view: number) => Math.max(0, 2 * view - 1);

/** How much of the chosen line is seen: it comes once the scale has nearly become its own. */
export const arrived = (pose: StatesPose, code: string) =>
	Math.max(0, 1 - Math.abs(pose.choice - numberOf(code)));
