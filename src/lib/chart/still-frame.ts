import type { FrameOptions, Size } from './chart-types';

/** The frame of a chart without motion and tooltips. */
export const stillFrame = (
	size: Size,
	{ title = '', label = '', quiet = false } = {}
): FrameOptions => ({
	size,
	title,
	label,
	quiet,
	interactive: false,
	dataPoints: []
});
