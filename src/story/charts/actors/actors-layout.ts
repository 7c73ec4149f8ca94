import { minus, pixels, plus, times, WHOLE, type Height } from '$lib/drawing/height';
import type { Month } from '$lib/data/month';
import type { SizeClass } from '$lib/drawing/drawing-types';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { isNarrowest } from '../size-names';
import { eventOf } from './actors-events';
import { placesOf, SPANS, type ActorsState } from './actors-states';

/** The height of the axis. */
const AXIS = 26;

/** The width of the names of the lanes, where they stand beside them. */
const NAMES = 150;

/** Right of the plot. */
const RIGHT = 8;

/** From this size, the names of the lanes stand beside them, and texts are full. */
export const FULL = { width: 640, height: 352 } as const;

/** A drawing in which the names of the lanes stand between the links, and texts are brief. */
const isTight = ({ width, height }: SizeClass) => width < FULL.width || height < FULL.height;

/** From this width, the type of notes is larger. */
export const LARGER_TYPE = 440;

/** Below this height, lanes are close together. */
export const LOW_LANES = 237;

const isLow = ({ height }: SizeClass) => height < LOW_LANES;

/** A drawing in which the text of a card is close to its edges. */
export const hasTightCards = (size: SizeClass) => isNarrowest(size) && size.height < FULL.height;

/** The room above the highest lane and below the lowest one, without the axis. */
function roomOf(state: ActorsState, size: SizeClass): [above: Height, below: Height] {
	if (state === 'levers') {
		return [
			[0.25, 0],
			[0.25, -AXIS]
		];
	}
	const low = isLow(size);
	const [above, below] = isTight(size)
		? {
				letters: [low ? 35 : 38, low ? 6 : 16],
				trip: [low ? 38 : 42, low ? 21 : 25],
				control: [low ? 40 : 74, low ? 42 : 52]
			}[state]
		: { letters: [84, 44], trip: [30, 64], control: [110, 90] }[state];
	return [pixels(above ?? 0), pixels(below ?? 0)];
}

/** Where lanes and months are in a state. */
export interface ActorsLayout {
	data: Tables;
	state: ActorsState;
	size: SizeClass;
	tight: boolean;
	/** Lanes are close together. */
	low: boolean;
	/** The room above the lanes, and below them, without the axis. */
	above: Height;
	below: Height;
	/** The ends of the axis. */
	x: readonly [Month, Month];
	/** The pixels left and right of the plot. */
	left: number;
	right: number;
	/** How many lanes the highest one is above the lowest one. */
	top: number;
	/** Whether the state draws a lane. */
	has: (lane: Lane) => boolean;
	/** The height of a place in lanes, which are counted from the lowest one. */
	at: (place: number) => Height;
	/** The height of a lane. */
	y: (lane: Lane) => Height;
}

export function layoutOf(data: Tables, state: ActorsState, size: SizeClass): ActorsLayout {
	const tight = isTight(size);
	const [above, below] = roomOf(state, size);
	const places = placesOf(state, { tight });
	const top = Math.max(...Object.values(places));
	const plot = minus(WHOLE, above, below, pixels(AXIS));
	const at = (place: number) => plus(above, times(plot, (top - place) / top));
	return {
		data,
		state,
		size,
		tight,
		low: isLow(size),
		above,
		below,
		x: SPANS[state],
		left: tight ? 1 : NAMES,
		right: RIGHT,
		top,
		has: (lane) => places[lane] !== undefined,
		at,
		y: (lane) => at(places[lane] ?? top)
	};
}

/** The upper edge of the axis. */
export const FLOOR: Height = [1, -AXIS];

/** The width of a time in the drawing: a share, and pixels. */
export const widthOf = ({ x: [start, end], left, right }: ActorsLayout, months: number): Height =>
	times(minus(WHOLE, pixels(left + right)), months / (end - start));

/** The middle of an event on the axis. */
export function middleOf(data: Tables, id: string): Month {
	const { from, to } = eventOf(data, id);
	return (from + to) / 2;
}
