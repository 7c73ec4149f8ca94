import { describe, expect, it } from 'vitest';
import { drawingWith, placed } from '../../../tests/support/placed';
import { abreastIn, arrangeDots, blockOf } from './arrange-dots';
import { padded } from './compile/padding';
import type { Arrangement } from './drawing-types';
import type { PlacedPlot } from './place';

const [LARGE, SMALL, FILLED, EACH] = [1076, 15, 725, 100];
const total = LARGE + SMALL;
const dots = { total, small: SMALL };

/** The room below a field for its labels. */
const RESERVE = 28;

const drawing = drawingWith({
	x: [-2, 15],
	y: [0, 125_000],
	edges: padded({ top: 8, right: 12, bottom: 110, left: 44 }),
	cells: { total, reserve: RESERVE }
});

const YEAR: readonly [number, number] = [0, 12];
const block: Arrangement = { kind: 'block', x: YEAR, each: EACH };

/** The centres of all dots. */
const centresOf = ({ at }: { at: Float64Array }) =>
	Array.from(
		{ length: at.length / 2 },
		(_, i) => [at[2 * i] ?? NaN, at[2 * i + 1] ?? NaN] as const
	);

const boxes = [
	{ width: 288, height: 340 },
	{ width: 358, height: 280 },
	{ width: 760, height: 520 },
	{ width: 160, height: 120 },
	{ width: 1600, height: 240 },
	{ width: 240, height: 1600 },
	{ width: 511, height: 511 }
];

describe.each(boxes)('a field of 1,091 dots in $width by $height px', (size) => {
	const place = placed(drawing, size.width, size.height);
	const { cell, columns, rows } = place.cells;
	const centres = centresOf(arrangeDots(dots, { kind: 'field' }, place));

	it('has a cell for every dot', () => {
		expect(columns * rows).toBeGreaterThanOrEqual(total);
		expect((columns - 1) * rows).toBeLessThan(total);
	});

	it('has the largest cells that all fit', () => {
		const larger = cell * 1.0001;
		const fitting =
			Math.floor(place.width / larger) * Math.floor((place.height - RESERVE) / larger);
		expect(fitting).toBeLessThan(total);
	});

	it('keeps every dot inside the box, and above the labels', () => {
		const [half, slack] = [cell / 2, 1e-9];
		for (const [x, y] of centres) {
			expect(x - half).toBeGreaterThanOrEqual(-slack);
			expect(y - half).toBeGreaterThanOrEqual(-slack);
			expect(x + half).toBeLessThanOrEqual(place.width + slack);
			expect(y + half).toBeLessThanOrEqual(place.height - RESERVE + slack);
		}
	});

	it('puts no two dots in one place', () => {
		expect(new Set(centres.map((centre) => centre.join(' '))).size).toBe(total);
	});

	it('fills from the left, so that two thirds of the dots are two thirds of the width', () => {
		const [edge = NaN] = centres[FILLED] ?? [];
		// The last column may be all but empty, and the edge is a whole column.
		expect(Math.abs(edge / (columns * cell) - FILLED / total)).toBeLessThan(1.5 / columns);
	});
});

describe.each([
	{ width: 296, height: 294 },
	{ width: 355, height: 296 },
	{ width: 760, height: 540 }
])('dots in $width by $height px', (size) => {
	const place = placed(drawing, size.width, size.height);
	const { x, y } = place.plots[0] as PlacedPlot;

	it('stand on their part of the axis, as high as their figure', () => {
		const places = centresOf(arrangeDots(dots, block, place)).slice(0, LARGE);
		expect(Math.min(...places.map(([left]) => left))).toBeGreaterThan(x(YEAR[0]));
		expect(Math.max(...places.map(([left]) => left))).toBeLessThan(x(YEAR[1]));
		const rows = new Set(places.map(([, top]) => top)).size;
		const row = (y(0) - y(LARGE * EACH)) / rows;
		const top = Math.min(...places.map(([, up]) => up)) - row / 2;
		expect(top).toBeCloseTo(y(LARGE * EACH), -1);
		expect(new Set(places.map((each) => each.join(' '))).size).toBe(LARGE);
	});

	it('keep their order from left to right, but for one column', () => {
		const columns = centresOf(arrangeDots(dots, block, place))
			.slice(0, LARGE)
			.map(([left]) => left);
		const back = columns.slice(1).map((left, i) => (columns[i] ?? NaN) - left);
		expect(Math.max(...back)).toBeLessThanOrEqual(0);
	});

	it('are in one line when they are folded, as high as in the block', () => {
		const stem: Arrangement = { kind: 'stem', x: 11, each: EACH, block: YEAR };
		const folded = arrangeDots(dots, stem, place);
		const places = centresOf(folded);
		expect(new Set(places.map(([left]) => left))).toEqual(new Set([x(11)]));
		const heights = centresOf(arrangeDots(dots, block, place)).map(([, up]) => up);
		expect(places.map(([, up]) => up)).toEqual(heights);
		expect(folded.folded).toBe(1);
	});

	it('are one above the other in a line without a block', () => {
		const places = centresOf(arrangeDots(dots, { kind: 'stem', x: 11, each: EACH }, place));
		const ups = places.map(([, up]) => up);
		expect(ups).toEqual([...ups].sort((a, b) => b - a));
		expect(ups[LARGE - 1]).toBeCloseTo(y((LARGE - 0.5) * EACH), 6);
	});
});

describe('the number of dots abreast', () => {
	it('is near that of equal distances, leaves the top row almost full, and fits no months', () => {
		expect(abreastIn(1076, 483, 365)).toBe(40);
		expect(abreastIn(1076, 86, 451)).toBe(14);
		for (let width = 40; width <= 600; width += 20) {
			const abreast = abreastIn(1076, width, 300);
			expect(abreast % 12).not.toBe(0);
			expect((1076 % abreast || abreast) / abreast).toBeGreaterThanOrEqual(0.85);
		}
	});
});

it('puts no two dots of a block in one place, and the small ones on top', () => {
	const { rows } = placed(drawing, 760, 540).cells;
	const cells = blockOf(total, SMALL, rows, 40);
	const rowOf = (dot: number) => cells[2 * dot + 1] ?? NaN;
	const places = Array.from({ length: total }, (_, dot) => `${cells[2 * dot]} ${rowOf(dot)}`);
	expect(new Set(places).size).toBe(total);
	expect(Math.max(...Array.from({ length: LARGE }, (_, dot) => rowOf(dot)))).toBe(26);
	expect([rowOf(LARGE), rowOf(total - 1)]).toEqual([26, 27]);
});

describe('single points', () => {
	const [LAST, NEWEST] = [5, 12];
	const months = Array.from({ length: NEWEST - LAST }, (_, i) => LAST + 1 + i);
	const at = months.flatMap((month) => [month, 60_000]);

	/** The months that are drawn if one is so wide, in pixels. */
	function drawn(month: number): number[] {
		const place = placed(
			{
				...drawing,
				x: [0, 20],
				edges: [
					['b', 0, 0],
					['b', 0, 0],
					['b', 0, 20 * month],
					['b', 1, 0]
				]
			},
			600,
			300
		);
		const arrange: Arrangement = { kind: 'points', at, gap: 8, after: LAST };
		const places = centresOf(arrangeDots({ total: months.length }, arrange, place));
		return [...new Set(places.map(([left]) => Math.round(left / month)))].sort((a, b) => a - b);
	}

	it('keep a distance to each other and to the line, and the newest is always drawn', () => {
		expect(drawn(20)).toEqual(months);
		expect(drawn(4)).toEqual([NEWEST - 4, NEWEST - 2, NEWEST]);
		expect(drawn(1.2)).toEqual([NEWEST]);
		for (const month of [1.7, 3, 4, 5.5, 9]) {
			const places = [LAST, ...drawn(month)].map((x) => x * month);
			const gaps = places.slice(1).map((x, i) => x - (places[i] ?? NaN));
			expect(Math.min(...gaps), String(month)).toBeGreaterThanOrEqual(8 - 1e-6);
		}
	});
});

describe('arrangeDots', () => {
	const place = placed(drawingWith({ cells: { across: 3, down: 2, reserve: 0, least: 1 } }));

	function few(total: number, arrange: Arrangement) {
		const { at, cell, folded } = arrangeDots({ total }, arrange, place);
		const points = Array.from({ length: total }, (_, i) =>
			[at[2 * i] ?? NaN, at[2 * i + 1] ?? NaN].map((pixels) => Math.round(pixels * 100) / 100)
		);
		return { points, cell, folded };
	}

	it('fills a field column by column', () => {
		expect(few(3, { kind: 'field' }).points).toEqual([
			[50, 50],
			[50, 150],
			[150, 50]
		]);
	});

	it('fills rows from a place in cells and pixels', () => {
		const rows = { kind: 'rows', across: 2, x: 1, y: 0, by: [0, 7] } as const;
		expect(few(3, rows).points).toEqual([
			[150, 57],
			[250, 57],
			[150, 157]
		]);
	});

	it('folds a stem into a line that ends at the height of all its dots', () => {
		const { points, folded } = few(4, { kind: 'stem', x: 5, each: 2 });
		expect(folded).toBe(1);
		expect(points.map(([x]) => x)).toEqual([150, 150, 150, 150]);
		// The middle of the highest dot is half a dot below 4 × 2.
		expect(points.at(-1)?.[1]).toBeCloseTo(170 - 7 * 15);
	});

	it('keeps a block between two places, and as high as its dots are worth', () => {
		const { points } = few(40, { kind: 'block', x: [2, 6], each: 0.2 });
		for (const [x = NaN, y = NaN] of points) {
			expect(x).toBeGreaterThan(90);
			expect(x).toBeLessThan(170);
			expect(y).toBeLessThan(170);
			expect(y).toBeGreaterThan(170 - 8 * 15 - 15);
		}
		expect(new Set(points.map(String)).size).toBe(40);
	});

	it('draws all points if they need no gap', () => {
		const { points, cell } = few(2, { kind: 'points', at: [1, 1, 1.5, 1], cell: 2 });
		expect(points).toEqual([
			[70, 155],
			[80, 155]
		]);
		expect(cell).toBe(30);
	});

	it('puts points that are too near to others under the newest one', () => {
		const at = [1, 1, 2, 2, 3, 3];
		expect(few(3, { kind: 'points', at }).points[0]).toEqual([70, 155]);
		expect(few(3, { kind: 'points', at, gap: 30 }).points).toEqual([
			[70, 155],
			[110, 125],
			[110, 125]
		]);
	});
});
