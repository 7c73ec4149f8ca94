import type { Box } from '$lib/chart/box';
import type { Layout } from '$lib/chart/chart-types';
import type { Lane } from '../../tables/actor-lanes';
import { allStates, placesOf, type ActorsKeyframe, type ActorsState } from './actors-states';

/** The height of the axis. */
const AXIS = 26;

/** The width of the names of the lanes, where they stand beside them. */
const NAMES = 150;

/** A drawing in which the names of the lanes stand between the links, and texts are brief. */
export const isTight = ({ width, height }: Pick<Box, 'width' | 'height'>) =>
	width < 640 || height < 350;

/** The room above the highest lane and below the lowest one, without the axis, in pixels. */
function roomOf(state: ActorsState, { width, height }: Box): [above: number, below: number] {
	if (state === 'levers') return [height / 4, height / 4 - AXIS];
	if (isTight({ width, height })) {
		const low = height < 230;
		return {
			letters: [32, low ? 6 : 16],
			trip: [34, low ? 18 : 24],
			control: [low ? 30 : 46, low ? 0 : 16]
		}[state] as [number, number];
	}
	return { letters: [72, 44], trip: [30, 64], control: [66, 66] }[state] as [number, number];
}

/** How much of a state is to be seen, for each state of which something is. */
export const sharesOf = (keyframe: ActorsKeyframe): [state: ActorsState, share: number][] =>
	allStates.flatMap((state) => (keyframe[state] > 0 ? [[state, keyframe[state]]] : []));

/** Domains and padding. The y axis counts lanes; between two states, everything is between the two. */
export function layoutOf(keyframe: ActorsKeyframe, box: Box): Layout {
	const tight = isTight(box);
	const sum = (of: (state: ActorsState) => number) =>
		sharesOf(keyframe).reduce((total, [state, share]) => total + share * of(state), 0);
	const above = sum((state) => roomOf(state, box)[0]);
	const below = sum((state) => roomOf(state, box)[1]);
	const top = sum((state) => Math.max(...Object.values(placesOf(state, tight))));
	const lane = (box.height - AXIS - above - below) / top;
	return {
		xDomain: [keyframe.x0, keyframe.x1],
		yDomain: [-below / lane, top],
		padding: { top: above, right: 6, bottom: AXIS, left: tight ? 6 : NAMES },
		by: 'both'
	};
}

/**
 * How high a lane is and how far it has faded in, from 0 to 1. It keeps its height while it fades, and
 * moves if it is in both states.
 */
export function laneAt(
	lane: Lane,
	keyframe: ActorsKeyframe,
	tight: boolean
): { y: number; opacity: number } {
	let [share, height] = [0, 0];
	for (const [state, part] of sharesOf(keyframe)) {
		const place = placesOf(state, tight)[lane];
		if (place === undefined) continue;
		share += part;
		height += part * place;
	}
	return { y: share > 0 ? height / share : 0, opacity: Math.max(0, 2 * share - 1) };
}

/** Text of the old state fades out before that of the new one fades in. */
export const fadeOf = (share: number) => Math.max(0, 4 * share - 3);
