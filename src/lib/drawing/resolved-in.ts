import { boxOf } from '../chart/box';
import type { DrawingSize } from '../chart/chart-types';
import { scalesOf } from '../chart/plot';
import type { Drawing } from './drawing-types';
import { layoutOf } from './layout';
import { placeOf } from './place';
import { resolve, type ResolvedDrawing } from './resolve';

/** A drawing in a size. */
export function resolvedIn(drawing: Drawing, size: DrawingSize): ResolvedDrawing {
	const box = boxOf(size);
	const { xScale, yScale } = scalesOf(layoutOf(drawing, box), box);
	return resolve(drawing, placeOf(drawing, box, xScale, yScale));
}
