import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Layout, Size } from './layout-types';

/** A continuous scale. */
export type Scale = ScaleLinear<number, number>;

/** The scales of a plot. */
export interface Scales {
	xScale: Scale;
	yScale: Scale;
}

/** The scales of the plot of a layout in a box. */
export const scalesOf = (
	{ xDomain, yDomain, padding }: Layout,
	{ width, height }: Size
): Scales => ({
	xScale: scaleLinear()
		.domain(xDomain)
		.range([padding.left, width - padding.right]),
	yScale: scaleLinear()
		.domain(yDomain)
		.range([height - padding.bottom, padding.top])
});
