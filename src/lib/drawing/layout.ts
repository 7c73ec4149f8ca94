import { scaleLinear } from 'd3-scale';
import type { Box } from '../chart/box';
import type { Layout } from '../chart/layout-types';
import type { Drawing } from './drawing-types';
import { edgesOf, tilePlots, type Edges } from './place';

/** The scripts of most stories need nothing for small multiples. */
const HAS_FACETS = import.meta.env.SSR || STORY_HAS.facets;

/** The domains of a drawing, and the edges of its plot in a box. */
export function layoutOf(drawing: Drawing, box: Box): Layout {
	const edges = edgesOf(drawing, box);
	return {
		xDomain: [...drawing.x],
		yDomain: yDomainOf(drawing, edges),
		edges,
		by: drawing.by,
		...(drawing.grid ? { hasTiles: true } : {}),
		...(HAS_FACETS && drawing.grid ? { tiles: tilePlots(drawing.grid, box, scaleLinear()) } : {})
	};
}

/** The ends of the y axis, further apart if its units are as long as those of the x axis. */
function yDomainOf(
	{ x: [x0, x1], y: [low, high], aspect }: Drawing,
	[left, top, right, bottom]: Edges
): [number, number] {
	if (!aspect) return [low, high];
	const { x, free, below } = aspect;
	const [under, over] = free;
	const height = Math.max(1, bottom - top);
	const room = Math.max(1, height - under - over);
	const unit = Math.min(((right - left) / (x1 - x0)) * x, room / (high - low));
	const rest = room / unit - (high - low);
	const start = low - under / unit - rest * below;
	return [start, start + height / unit];
}
