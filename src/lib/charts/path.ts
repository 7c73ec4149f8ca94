import type { Scale } from './layers/context';
import type { SeriesPoint } from './series';

const round = (value: number) => Math.round(value * 10) / 10;

/** A line through points, as SVG path data. A point that was not published breaks it: it is never zero. */
export function linePath(points: readonly SeriesPoint[], x: Scale, y: Scale): string {
	let path = '';
	let pen = 'M';
	for (const point of points) {
		if (point.y === null) pen = 'M';
		else {
			path += `${pen}${round(x(point.x))} ${round(y(point.y))}`;
			pen = 'L';
		}
	}
	return path;
}

/** A stretch of a band: from `low` to `high` in the units of the y scale. */
export interface Span {
	x: number;
	low: number;
	high: number;
}

/** The outline of a band: along its upper edge and back along the lower one. */
export function areaPath(spans: readonly Span[], x: Scale, y: Scale): string {
	if (spans.length === 0) return '';
	const along = (edge: (span: Span) => number) =>
		spans.map((span) => `${round(x(span.x))} ${round(y(edge(span)))}`);
	return `M${[...along(({ high }) => high), ...along(({ low }) => low).reverse()].join('L')}Z`;
}
