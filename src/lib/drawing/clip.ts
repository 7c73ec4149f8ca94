import { tenth } from '../chart/tenth';
import type { PlacedPlot } from './place';
import type { ResolvedDrawing } from './resolve';

/** How much of the plot is drawn. */
export interface Clip {
	left: number;
	right: number;
	bottom: number;
	/** The scale and the origin of the x axis. */
	scale: number;
	origin: number;
	/** The places on the axis between which the plot is drawn, and whether it ends there. */
	since: number;
	until: number;
	cuts: boolean;
}

export function clipOf({ drawing, place }: ResolvedDrawing): Clip {
	const { x, edges } = place.plots[0] as PlacedPlot;
	const [left, , right, bottom] = edges;
	const { since, until } = drawing;
	const cuts = since !== undefined || until !== undefined;
	return {
		left,
		right,
		bottom,
		scale: x(1) - x(0),
		origin: x(0),
		since: place.since,
		until: place.until,
		cuts
	};
}

/**
 * The clip at a moment of a transition.
 * @param share how far the edges have come, and `drawn` how far the places between which it is drawn
 */
export function clipBetween(from: Clip, to: Clip, share: number, drawn: number): Clip {
	const mix = (a: number, b: number, by = share) => (by === 1 ? b : a + (b - a) * by);
	return {
		left: mix(from.left, to.left),
		right: mix(from.right, to.right),
		bottom: mix(from.bottom, to.bottom),
		scale: mix(from.scale, to.scale),
		origin: mix(from.origin, to.origin),
		since: mix(from.since, to.since, drawn),
		until: mix(from.until, to.until, drawn),
		cuts: to.cuts || (from.cuts && Math.min(share, drawn) < 1)
	};
}

/** The attributes of the rectangle of a clip path, whose upper edge is that of the drawing. */
export function clipAttributes({ left, right, bottom, scale, origin, since, until, cuts }: Clip) {
	const at = (place: number) => Math.max(left, Math.min(right, scale * place + origin));
	const [start, end] = cuts ? [at(since), at(until)] : [left, right];
	const width = Math.max(0, tenth(end - start));
	// Where no height is left, a drawing ends above its upper edge.
	return { x: tenth(start), width, height: Math.max(0, tenth(bottom)) };
}
