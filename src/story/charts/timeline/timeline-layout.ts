import type { Height } from '$lib/charts/lanes/height';
import type { Drawing, Label, Mark, SizeClass } from '$lib/drawing/drawing-types';

/** The room below the plot, for the axis. */
export const BOTTOM = 26;

/** The upper edge of the axis. */
export const FLOOR: Height = [1, -BOTTOM];

/** Below this height, as on the smallest phones, type and rows are tighter. */
export const TIGHT_HEIGHT = 220;

export const isLow = ({ height }: SizeClass) => height < TIGHT_HEIGHT;

/** The padding left and right of the line of deaths. */
export const sides = ({ compact }: SizeClass) => ({ left: compact ? 34 : 58, right: 12 });

/** The font size of events and explanations. */
export const sizeIn = (size: SizeClass) => (isLow(size) ? 12 : size.compact ? 13 : 14);

/** What a part of the chart adds to a drawing. */
export interface Part {
	back?: readonly Mark[];
	plot?: readonly Mark[];
	front?: readonly Mark[];
	labels?: readonly Label[];
	obstacles?: readonly string[];
	series?: Drawing['series'];
}
