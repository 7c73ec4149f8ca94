import type { Scale } from './plot';
import type { SeriesPoint } from './series';

/** A point in whole tenths of a pixel, so that rounding errors do not add up. */
type Tenths = readonly [x: number, y: number];

const tenthsOf = (x: number, y: number): Tenths => [Math.round(x * 10), Math.round(y * 10)];

/** Formatted numbers, which repeat from frame to frame. */
const cache = new Map<number, string>();

/** Pixels in the shortest form that SVG reads: "-.5". @param tenths of a pixel */
export function pixels(tenths: number): string {
	let text = cache.get(tenths);
	if (text === undefined) {
		text = String(tenths / 10).replace(/^(-?)0\./, '$1.');
		cache.set(tenths, text);
	}
	return text;
}

/**
 * Drops the points outside the x domain, except the nearest one on each side, to which the line
 * leaves the plot.
 * @param points in the order of `x`
 */
function inView(points: readonly SeriesPoint[], x: Scale): SeriesPoint[] {
	const domain = x.domain();
	const [from, to] = [Math.min(...domain), Math.max(...domain)];
	return points.filter((point, i) => {
		const next = points[i + 1] ?? point;
		const previous = points[i - 1] ?? point;
		return next.x >= from && previous.x <= to;
	});
}

/**
 * One run of a line: a first point, then relative steps. They are short and similar, which makes a
 * page with many lines a third smaller when compressed.
 */
function run(points: readonly Tenths[]): string {
	const [first, ...rest] = points;
	if (!first) return '';
	const steps = rest.map(([x, y], i) => {
		const [fromX, fromY] = points[i] ?? first;
		return `${pixels(x - fromX)} ${pixels(y - fromY)}`;
	});
	return `M${pixels(first[0])} ${pixels(first[1])}${steps.length > 0 ? `l${steps.join(' ')}` : ''}`;
}

/** A line through points, as SVG path data. An unpublished point breaks it and is never zero. */
export function linePath(points: readonly SeriesPoint[], x: Scale, y: Scale): string {
	const runs: Tenths[][] = [[]];
	for (const point of inView(points, x)) {
		if (point.y === null) runs.push([]);
		else runs.at(-1)?.push(tenthsOf(x(point.x), y(point.y)));
	}
	return runs.map(run).join('');
}
