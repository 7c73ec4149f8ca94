import { getLayerCakeContext } from 'layercake';
import type { Box } from '../box';
import type { Scale } from '../../drawing/place';

/** What a layer reads from its chart. */
export interface ChartContext extends Pick<Box, 'unit'> {
	xScale: Scale;
	yScale: Scale;
	/**
	 * All fields of the box in one object, for what depends on its size: it is the same object until
	 * the size of the drawing changes.
	 */
	box: Box;
	/** The position of a pointer, in layout units. */
	pointer(event: PointerEvent): [x: number, y: number];
}

/**
 * LayerCake's context, in layout units. Its properties are reactive: read them where they are used
 * and do not destructure the object.
 */
export function chartContext(): ChartContext {
	const k = getLayerCakeContext<{ x: Scale; y: Scale }>();
	const box = () => (k.custom as { box: Box }).box;
	return {
		get xScale() {
			return k.xScale;
		},
		get yScale() {
			return k.yScale;
		},
		get box() {
			return box();
		},
		get unit() {
			return box().unit;
		},
		pointer(event) {
			const [x, y] = k.pointer(event);
			return [x / box().unit, y / box().unit];
		}
	};
}
