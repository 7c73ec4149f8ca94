import type { Point } from './channel';

/** The unit of the lines drawn on a slide: this part of the width and of the height of its window. */
export const UNITS = 10_000;

const pair = ({ x, y }: Point) => `${Math.round(x * UNITS)} ${Math.round(y * UNITS)}`;

/** Adds a line between two places to those drawn on a slide, which are the data of an SVG path. */
export const withLine = (lines: string, from: Point, to: Point): string =>
	`${lines}M${pair(from)}L${pair(to)}`;

/** Draws the last line on to a place. */
export const withPlace = (lines: string, to: Point): string => `${lines}L${pair(to)}`;
