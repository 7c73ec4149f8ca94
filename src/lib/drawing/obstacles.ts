import type { Point } from '../chart/place-annotations';
import type { Drawing, PathMark, RectMark } from './drawing-types';
import { numbersOf, type Numbers } from './numbers';
import type { Place, PlacedPlot } from './place';

/** The lines that labels keep clear of: of series, of paths, around rectangles and in dots. */
export function obstaclesOf(drawing: Drawing, place: Place): Point[][] {
	const marks = [...drawing.back, ...drawing.plot, ...drawing.front];
	return (drawing.obstacles ?? []).flatMap((name) => {
		const mark = marks.find(({ key }) => key === name);
		if (mark?.type === 'dot') {
			const [x = 0, y = 0, r = 0] = numbersOf(mark, drawing, place);
			const half = r * Math.SQRT1_2;
			return outlinesOf([x - half, y - half, 2 * half, 2 * half]);
		}
		return mark?.type === 'rect' || mark?.type === 'path'
			? obstaclesIn(mark, drawing, place)
			: [publishedPoints(name, drawing, place)];
	});
}

/** The lines of paths, and those around rectangles. */
export function obstaclesIn(mark: PathMark | RectMark, drawing: Drawing, place: Place): Point[][] {
	const numbers = numbersOf(mark, drawing, place);
	if (mark.type === 'rect') return outlinesOf(numbers);
	const points = pairs(numbers);
	const starts = [0, ...(mark.breaks ?? [])];
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
