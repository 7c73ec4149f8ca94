import { getLayerCakeContext } from 'layercake';
import type { ScaleLinear } from 'd3-scale';
import type { Box } from '../box';

/** A continuous scale; a log scale answers to the same calls. */
export type Scale = ScaleLinear<number, number>;

/** What a layer reads of the chart that it is drawn in. */
export interface ChartContext extends Box {
	/** The chart steps back: a step keeps it that speaks of something else. */
	quiet: boolean;
	xScale: Scale;
	yScale: Scale;
	/** The plot's left and right edge. */
	xRange: readonly [number, number];
	/** The plot's lower and upper edge. */
	yRange: readonly [number, number];
	/** Where a pointer is, in the units of the layout. */
	pointer(event: PointerEvent): [x: number, y: number];
}

/**
 * LayerCake's context, in the units of our layout. Every value is live: read it where it is used,
 * never take the object apart.
 */
export function chartContext(): ChartContext {
	const k = getLayerCakeContext<{ x: Scale; y: Scale }>();
	const frame = () => k.custom as { box: Box; quiet: boolean };
	const box = () => frame().box;
	return {
		get xScale() {
			return k.xScale;
		},
		get yScale() {
			return k.yScale;
		},
		get xRange(): [number, number] {
			return k.xRange as [number, number];
		},
		get yRange(): [number, number] {
			return k.yRange as [number, number];
		},
		get width() {
			return box().width;
		},
		get height() {
			return box().height;
		},
		get unit() {
			return box().unit;
		},
		get compact() {
			return box().compact;
		},
		get quiet() {
			return frame().quiet;
		},
		pointer(event) {
			const [x, y] = k.pointer(event);
			return [x / box().unit, y / box().unit];
		}
	};
}
