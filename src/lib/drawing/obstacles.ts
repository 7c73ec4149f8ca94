import type { Point } from '../chart/place-annotations';
import type { Drawing, Mark, PathMark } from './drawing-types';
import { numbersOf, type Numbers } from './numbers';
import type { Place, PlacedPlot } from './place';

/** What labels keep clear of: lines of series and of paths, those around rectangles, middles of dots. */
export function obstaclesOf(drawing: Drawing, place: Place): Point[][] {
	const marks = [...drawing.back, ...drawing.plot, ...drawing.front];
	return (drawing.obstacles ?? []).flatMap((name) => {
		const mark = marks.find(({ key }) => key === name);
		return mark && 'at' in mark
			? obstaclesIn(mark, drawing, place)
			: [publishedPoints(name, drawing, place)];
	});
}

/** The lines of paths, those around rectangles, and the points of other marks. */
export function obstaclesIn(mark: Mark, drawing: Drawing, place: Place): Point[][] {
	const numbers = numbersOf(mark, drawing, place);
	if (mark.type === 'rect') return outlinesOf(numbers);
	const points = pairs(numbers);
	const { breaks = [] } = mark as Partial<PathMark>;
	const starts = [0, ...breaks];
	return starts.map((start, i) => points.slice(start, starts[i + 1]));
}

const pairs = (numbers: Numbers): Point[] =>
	Array.from({ length: numbers.length / 2 }, (_, i): Point => [
		numbers[2 * i] ?? 0,
		numbers[2 * i + 1] ?? 0
	]);

/** The outlines of rectangles, of which each has four numbers: left, top, width and height. */
export function outlinesOf(numbers: Numbers | readonly number[]): Point[][] {
	return Array.from({ length: numbers.length / 4 }, (_, i): Point[] => {
		const [left = 0, top = 0, width = 0, height = 0] = numbers.slice(4 * i, 4 * i + 4);
		const [right, bottom] = [left + width, top + height];
		return [
			[left, top],
			[right, top],
			[right, bottom],
			[left, bottom],
			[left, top]
		];
	});
}

/** The published points of a series, from the left edge of the plot on. */
function publishedPoints(name: string, { series, x: [start] }: Drawing, { plots }: Place): Point[] {
	const { x, y } = plots[0] as PlacedPlot;
	const { x: first = 0, step = 1, y: values = [] } = series[name] ?? {};
	const points: Point[] = [];
	for (let i = Math.max(0, Math.floor((start - first) / step)); i < values.length; i += 1) {
		const value = values[i] ?? null;
		if (value !== null) points.push([x(first + i * step), y(value)]);
	}
	return points;
}
