import type { FrameOptions, Size } from './chart-types';
import { pointsOf } from './points';

/** The frame of a chart without motion and tooltips. */
export const stillFrame = (size: Size, { title = '', label = '' } = {}): FrameOptions => ({
	size,
	title,
	label,
	interactive: false,
	baked: true,
	points: pointsOf([])
});
