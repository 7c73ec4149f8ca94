import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Box } from './box';
import type { Layout } from './layout-types';

/** A continuous scale. */
export type Scale = ScaleLinear<number, number>;

/** A box with the scales and the edges of its plot. */
export interface Plot extends Box {
	xScale: Scale;
	yScale: Scale;
	/** The plot's left and right edge. */
	xRange: readonly [number, number];
	/** The plot's lower and upper edge. */
	yRange: readonly [number, number];
}

/** The plot of a layout in a box. */
export function plotOf({ xDomain, yDomain, padding }: Layout, box: Box): Plot {
	const xRange = [padding.left, box.width - padding.right] as const;
	const yRange = [box.height - padding.bottom, padding.top] as const;
	return {
		...box,
		xRange,
		yRange,
		xScale: scaleLinear().domain(xDomain).range(xRange),
		yScale: scaleLinear().domain(yDomain).range(yRange)
	};
}
