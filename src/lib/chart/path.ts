import type { Scale } from './plot';
import type { SeriesPoint } from './series';

/** A point in tenths of a pixel. They are whole numbers, so that steps between points add up. */
type Place = readonly [x: number, y: number];

const place = (x: number, y: number): Place => [Math.round(x * 10), Math.round(y * 10)];

/** Pixels in the shortest form that SVG reads: "-.5". */
const pixels = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/**
 * One run of a line: a first point, then relative steps. They are short and similar, which makes a
 * page with many lines a third smaller when compressed.
 */
function run(places: readonly Place[]): string {
	const [first, ...rest] = places;
	if (!first) return '';
	const steps = rest.map(([x, y], i) => {
		const [fromX, fromY] = places[i] ?? first;
		return `${pixels(x - fromX)} ${pixels(y - fromY)}`;
	});
	return `M${pixels(first[0])} ${pixels(first[1])}${steps.length > 0 ? `l${steps.join(' ')}` : ''}`;
}

/** A line through points, as SVG path data. An unpublished point breaks it and is never zero. */
export function linePath(points: readonly SeriesPoint[], x: Scale, y: Scale): string {
	const runs: Place[][] = [[]];
	for (const point of points) {
		if (point.y === null) runs.push([]);
		else runs.at(-1)?.push(place(x(point.x), y(point.y)));
	}
	return runs.map(run).join('');
}

/** One point of a band: from `low` to `high` in the units of the y scale. */
export interface Span {
	x: number;
	low: number;
	high: number;
}

/** A band, as SVG path data: one outline for each segment, so that nothing is drawn between two. */
export const areaPath = (segments: readonly (readonly Span[])[], x: Scale, y: Scale): string =>
	segments.map((spans) => outline(spans, x, y)).join('');

/** The outline of a segment: along its upper edge and back along the lower one. */
function outline(spans: readonly Span[], x: Scale, y: Scale): string {
	const along = (edge: (span: Span) => number) =>
		spans.map((span) => place(x(span.x), y(edge(span))));
	return `${run([...along(({ high }) => high), ...along(({ low }) => low).reverse()])}Z`;
}
