import type { Scale } from './plot';
import type { SeriesPoint } from './series';

/** A point in whole tenths of a pixel, so that rounding errors do not add up. */
type Tenths = readonly [x: number, y: number];

const tenthsOf = (x: number, y: number): Tenths => [Math.round(x * 10), Math.round(y * 10)];

/** A number in the shortest form that SVG reads: "-.5". It has at most six decimal places. */
export const shortest = (number: number): string =>
	String(Math.round(number * 1e6) / 1e6).replace(/^(-?)0\./, '$1.');

/** Formatted numbers, which repeat from frame to frame. */
const cache = new Map<number, string>();

/** Pixels in the shortest form. @param tenths of a pixel */
export function pixels(tenths: number): string {
	let text = cache.get(tenths);
	if (text === undefined) {
		text = shortest(tenths / 10);
		cache.set(tenths, text);
	}
	return text;
}

/** A number after another one: a minus sign separates them as well as a space. */
export const spaced = (number: string): string => (number.startsWith('-') ? number : ` ${number}`);

/**
 * One run of a line: a first point, then relative steps. They are short and similar, so a page with
 * many lines is a third smaller when compressed.
 * @param write formats a difference of coordinates
 */
export function steps(
	points: readonly (readonly [x: number, y: number])[],
	write: (difference: number) => string
): string {
	let [path, x, y, last] = ['', 0, 0, ''];
	for (const [i, [nextX, nextY]] of points.entries()) {
		const [dx, dy] = [write(nextX - x), write(nextY - y)];
		const letter = i === 0 ? 'M' : dy === '0' ? 'h' : dx === '0' ? 'v' : 'l';
		if (letter === 'h') path += letter + dx;
		else if (letter === 'v') path += letter + dy;
		else path += (letter === last ? spaced(dx) : letter + dx) + spaced(dy);
		[x, y, last] = [nextX, nextY, letter];
	}
	return path;
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

/** A line through points, as SVG path data. An unpublished point breaks it and is never zero. */
export function linePath(points: readonly SeriesPoint[], x: Scale, y: Scale): string {
	const runs: Tenths[][] = [[]];
	for (const point of inView(points, x)) {
		if (point.y === null) runs.push([]);
		else runs.at(-1)?.push(tenthsOf(x(point.x), y(point.y)));
	}
	return runs.map((run) => steps(run, pixels)).join('');
}
