import type { Height } from '$lib/charts/lanes/height';
import type { Drawing, Label, Mark, SizeClass } from '$lib/drawing/drawing-types';
import type { PolicyEvent } from '../../tables/events-table';
import type { AskLane } from './asks';

/** From this size, each date has its own label. Otherwise, a text below each lane has them all. */
export const LABELLED_SIZE = { width: 680, height: 470 } as const;

export const isLabelled = ({ width, height }: SizeClass) =>
	width >= LABELLED_SIZE.width && height >= LABELLED_SIZE.height;

/** From this width, the names beside the lanes are as wide as they need to be. */
export const WHOLE_NAMES = 759;

/** The room for the axis of years, below the lanes. */
export const AXIS = 27;

/** A lane in its place. */
export interface PlacedLane extends AskLane {
	/** The line on which its dates are. */
	y: Height;
	/** It is on the line of another lane. */
	shared?: boolean;
}

/** How lanes, their names and their dates stand in a drawing. */
export interface AsksLayout extends Partial<Pick<Drawing, 'labelEdges' | 'obstacles'>> {
	lanes: readonly PlacedLane[];
	/** Left of the plot. */
	left: Drawing['edges'][0];
	/** The radius of a mark. */
	r: number;
	back?: readonly Mark[];
	front: readonly Mark[];
	/** The label of an event, if it has one. */
	label?: (event: PolicyEvent) => Pick<Label, 'texts' | 'offsets'>;
}
