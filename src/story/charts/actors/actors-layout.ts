import type { Box } from '$lib/chart/box';
import type { Layout } from '$lib/chart/chart-types';
import type { Lane } from '../../tables/actor-lanes';
import {
	allStates,
	CLOSED,
	placesOf,
	SPANS,
	type ActorsKeyframe,
	type ActorsState
} from './actors-states';

/** The height of the axis. */
const AXIS = 26;

/** The width of the names of the lanes, where they stand beside them. */
const NAMES = 150;

/** A drawing in which the names of the lanes stand between the links, and texts are brief. */
export const isTight = ({ width, height }: Pick<Box, 'width' | 'height'>) =>
	width < 640 || height < 350;

/** A drawing in which lanes are close together. */
export const isLow = ({ height }: Pick<Box, 'height'>) => height < 230;

/** A drawing as low as on the smallest phones, which has no room for dates and names above marks. */
export const isTiny = ({ height }: Pick<Box, 'height'>) => height < 185;

/** The room above the highest lane and below the lowest one, without the axis, in pixels. */
function roomOf(state: ActorsState, { width, height }: Box): [above: number, below: number] {
	if (state === 'levers') return [height / 4, height / 4 - AXIS];
	if (isTight({ width, height })) {
		if (isTiny({ height })) return state === 'trip' ? [24, 21] : [20, 2];
		const low = isLow({ height });
		return {
			letters: [low ? 35 : 38, low ? 6 : 16],
			trip: [low ? 38 : 42, low ? 21 : 25],
			control: [low ? 35 : 64, low ? 2 : 16]
		}[state] as [number, number];
	}
	return { letters: [84, 44], trip: [30, 64], control: [66, 66] }[state] as [number, number];
}

/** The states of which something is to be seen, each with its share of the keyframe. */
export const sharesOf = (keyframe: ActorsKeyframe): [state: ActorsState, share: number][] =>
	allStates.flatMap((state) => (keyframe[state] > 0 ? [[state, keyframe[state]]] : []));

/**
 * How far a number that was 0 before and is 1 after has got between two moments of a move, which lasts
 * from 0 to 1. It undoes the easing of the move.
 */
function within(share: number, from: number, to: number): number {
	const time = share < 0.5 ? Math.cbrt(share / 4) : 1 - Math.cbrt(Math.max(0, 1 - share) / 4);
	return Math.min(1, Math.max(0, (time - from) / (to - from)));
}

/** How visible a text is: those of the old state are gone before those of the new one appear. */
export const textOpacity = (share: number) => within(share, 0.78, 1);

/** How visible a lane is, or another part that stays for a while. */
export const partOpacity = (share: number) => within(share, 0.45, 0.7);

/** How visible an event is: one after another fades in, the last one before the texts do. */
export const eventOpacity = (share: number, i: number, of: number) =>
	within(share, 0.4 + (0.3 * i) / of, 0.55 + (0.3 * i) / of);

/** A sum over the states in view. Everything moves after the old texts are gone, and then rests. */
function mixed(keyframe: ActorsKeyframe, of: (state: ActorsState) => number | undefined): number {
	let [total, weights] = [0, 0];
	for (const [state, share] of sharesOf(keyframe)) {
		const value = of(state);
		if (value === undefined) continue;
		const way = within(share, 0.15, 0.85);
		const weight = way * way * (3 - 2 * way) + 1e-6;
		total += weight * value;
		weights += weight;
	}
	return weights > 0 ? total / weights : 0;
}

/** Domains and padding. The y axis counts lanes. */
export function layoutOf(keyframe: ActorsKeyframe, box: Box): Layout {
	const tight = isTight(box);
	const above = mixed(keyframe, (state) => roomOf(state, box)[0]);
	const below = mixed(keyframe, (state) => roomOf(state, box)[1]);
	const top = mixed(keyframe, (state) => Math.max(...Object.values(placesOf(state, tight))));
	const lane = (box.height - AXIS - above - below) / top;
	return {
		xDomain: [
			mixed(keyframe, (state) => SPANS[state][0]),
			mixed(keyframe, (state) => SPANS[state][1])
		],
		yDomain: [-below / lane, top],
		padding: { top: above, right: 8, bottom: AXIS, left: tight ? 1 : NAMES },
		by: 'both'
	};
}

/** How high a lane is, in lanes, and how visible. */
export function laneAt(
	lane: Lane,
	keyframe: ActorsKeyframe,
	tight: boolean
): { y: number; opacity: number } {
	const place = (state: ActorsState) => placesOf(state, tight)[lane];
	const share = sharesOf(keyframe).reduce(
		(sum, [state, share]) => sum + (place(state) === undefined ? 0 : share),
		0
	);
	const y = mixed(keyframe, (state) => place(state) ?? CLOSED[state][lane]);
	return { y, opacity: partOpacity(share) };
}
