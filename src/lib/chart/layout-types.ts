/** The size of a drawing, in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** The size of a drawing. */
export interface DrawingSize extends Size {
	/** How much larger its type is than the reader's, as on a slide that a room reads from afar. */
	scale?: number;
}

/** The result of a chart's pure layout: the domains, and the edges of the plot in pixels. */
export interface Layout {
	xDomain: [number, number];
	yDomain: [number, number];
	edges: readonly [left: number, top: number, right: number, bottom: number];
	/** The axis along which data points are picked; `both` if one axis cannot tell them apart. */
	by: 'x' | 'y' | 'both';
	/** It is a map of tiles, in which a chart may have a picker instead of the tooltip. */
	hasTiles?: boolean;
	/** The scales of small multiples: plot 1 and on. */
	tiles?: readonly Record<'x' | 'y', (value: number) => number>[];
}
