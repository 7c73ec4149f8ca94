import { describe, expect, it } from 'vitest';
import { drawingWith, placed } from '../../../tests/support/placed';
import { arrangeDots } from './numbers';
import type { Arrangement } from './drawing-types';
import { numbersOf } from './numbers';

const total = 1091;

/** The room below a field for its texts. */
const RESERVE = 28;

const drawing = drawingWith({ cells: { total, reserve: RESERVE } });

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
	const centres = centresOf(arrangeDots({ total }, { kind: 'field' }, place));

	it('has a cell for every dot', () => {
		expect(columns * rows).toBeGreaterThanOrEqual(total);
		expect((columns - 1) * rows).toBeLessThan(total);
	});

	it('has the largest cells that all fit', () => {
		const larger = cell * 1.05;
		const fitting =
			Math.floor(place.width / larger) * Math.floor((place.height - RESERVE) / larger);
		expect(fitting).toBeLessThan(total);
	});

	it('keeps every dot inside the box, and above the texts', () => {
		for (const [x, y] of centres) {
			expect(x - cell / 2).toBeGreaterThan(1);
			expect(y - cell / 2).toBeGreaterThan(1);
			expect(x + cell / 2).toBeLessThan(place.width - 1);
			expect(y + cell / 2).toBeLessThan(place.height - RESERVE - 1);
		}
	});

	it('has its rows from the top, or from the foot', () => {
		const [first, next] = centres as [(typeof centres)[0], (typeof centres)[0]];
		expect([next[0] - first[0], next[1] - first[1]].map(Math.round)).toEqual([Math.round(cell), 0]);
		const foot = centresOf(arrangeDots({ total }, { kind: 'field', backwards: true }, place));
		const [last] = foot;
		expect(last?.[1]).toBeCloseTo(first[1] + (rows - 1) * cell);
		expect(new Set(foot.map((centre) => centre.join(' '))).size).toBe(total);
	});

	it('has an outline around as many cells as it is given, from the foot', () => {
		const outline = {
			type: 'path',
			key: 'a',
			at: [],
			around: 900,
			closed: true,
			style: {}
		} as const;
		const points = centresOf({ at: numbersOf(outline, drawing, place) });
		const area = points.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
			return sum + (x * nextY - nextX * y) / 2;
		}, 0);
		expect(Math.abs(area) / cell ** 2).toBeCloseTo(900);
	});
});

describe('arrangeDots', () => {
	const place = placed(drawingWith({ cells: { across: 3, down: 2, reserve: 0, least: 1 } }));

	function few(total: number, arrange: Arrangement) {
		const { at, cell } = arrangeDots({ total }, arrange, place);
		const points = Array.from({ length: total }, (_, i) =>
			[at[2 * i] ?? NaN, at[2 * i + 1] ?? NaN].map((pixels) => Math.round(pixels * 100) / 100)
		);
		return { points, cell };
	}

	it('fills a field row by row, after the cells of other dots', () => {
		expect(few(3, { kind: 'field', after: 1 }).points).toEqual([
			[150, 50],
			[250, 50],
			[50, 150]
		]);
	});

	it('puts dots at points of the axes', () => {
		const { points, cell } = few(2, { kind: 'points', at: [1, 1, 1.5, 1], cell: 2 });
		expect(points).toEqual([
			[70, 155],
			[80, 155]
		]);
		expect(cell).toBe(30);
	});

	it('gathers all dots in one point, in which they have no size', () => {
		const { points, cell } = few(3, { kind: 'points', at: [1, 1] });
		expect(points).toEqual([
			[70, 155],
			[70, 155],
			[70, 155]
		]);
		expect(cell).toBe(0);
	});
});
