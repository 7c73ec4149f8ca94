import { getLayerCakeContext, type LayerCakeContext } from 'layercake';
import type { ScaleLinear } from 'd3-scale';
import type { Reading } from '../types';

/** A continuous scale; a log scale answers to the same calls. */
export type Scale = ScaleLinear<number, number>;

/** LayerCake's context as every layer of ours sees it. */
export type ChartContext = LayerCakeContext<{ x: Scale; y: Scale }, Reading[]>;

/** The context of the chart that a layer is drawn in; read from it, never take it apart. */
export const chartContext = (): ChartContext =>
	getLayerCakeContext<{ x: Scale; y: Scale }, Reading[]>();
