import type { Drawing } from '../drawing-types';

/** The edges of a plot with padding around it, in pixels. */
export const padded = (padding: {
	top: number;
	right: number;
	bottom: number;
	left: number;
}): Drawing['edges'] => [
	['b', 0, padding.left],
	['b', 0, padding.top],
	// JSON has no negative zero.
	['b', 1, 0 - padding.right],
	['b', 1, 0 - padding.bottom]
];
