import { minus, pixels, plus, type Height } from '$lib/charts/lanes/height';
import type { SizeClass } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import { eventLanes } from './timeline-events';
import { itemsOf } from './timeline-items';
import { FLOOR, type Part } from './timeline-layout';

/** The room above the line for the text of its scale. */
const SCALE = 20;

/** What a state draws above the line of deaths. */
export interface Upper extends Part {
	/** From the upper edge of the drawing to that of the line. */
	height: Height;
}

/** In the climb, one event is above the line, whose figure at the peak needs more room. */
export function climbUpper(data: Tables, size: SizeClass): Upper {
	const rest = pixels(2 * SCALE);
	const lanes = eventLanes(data, size, minus(FLOOR, rest));
	return { ...lanes.partAt(pixels(0)), height: plus(rest, lanes.height) };
}

/** The explanations, above the text of the scale. */
export function explanationsUpper(data: Tables, size: SizeClass): Upper {
	const { marks, height } = itemsOf(data, size);
	return { front: marks, height: pixels(height + SCALE) };
}
