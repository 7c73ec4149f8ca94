import { describe, expect, it } from 'vitest';
import { fixtureTables } from '../../../../tests/support/fixture-tables';
import { dotCounts } from './dots';
import { dotsPath, fieldOf, placeOf } from './field';

const { dots, extra, filled } = dotCounts(fixtureTables);
const total = dots + extra;

const boxes = [
	{ width: 288, height: 340 },
	{ width: 358, height: 280 },
	{ width: 760, height: 520 },
	{ width: 160, height: 120 },
	{ width: 1600, height: 240 },
	{ width: 240, height: 1600 },
	{ width: 511, height: 511 }
];

/** The room that a box keeps below the dots for their two labels. */
const labels = 28;

it('draws a year of deaths as 1,076 dots, 725 of them filled, and 15 estimated ones', () => {
	expect([dots, extra, filled, total]).toEqual([1076, 15, 725, 1091]);
});

describe.each(boxes)('a field of 1,091 dots in $width by $height px', (box) => {
	const field = fieldOf(total, box);
	const places = Array.from({ length: total }, (_, i) => placeOf(i, field));

	it('has a cell for every dot', () => {
		expect(field.columns * field.rows).toBeGreaterThanOrEqual(total);
		expect((field.columns - 1) * field.rows).toBeLessThan(total);
	});

	it('has the largest cells that all fit', () => {
		const larger = field.cell * 1.0001;
		const fitting = Math.floor(box.width / larger) * Math.floor((box.height - labels) / larger);
		expect(fitting).toBeLessThan(total);
	});

	it('keeps every dot inside the box, and above the labels', () => {
		const [half, slack] = [field.cell / 2, 1e-9];
		for (const [x, y] of places) {
			expect(x - half).toBeGreaterThanOrEqual(-slack);
			expect(y - half).toBeGreaterThanOrEqual(-slack);
			expect(x + half).toBeLessThanOrEqual(box.width + slack);
			expect(y + half).toBeLessThanOrEqual(box.height - labels + slack);
		}
	});

	it('puts no two dots in one place', () => {
		expect(new Set(places.map((place) => place.join(' '))).size).toBe(total);
	});

	it('fills from the left, so that two thirds of the dots are two thirds of the width', () => {
		const [edge] = placeOf(filled, field);
		const width = field.columns * field.cell;
		// The last column may be all but empty, and the edge is a whole column.
		expect(Math.abs(edge / width - filled / total)).toBeLessThan(1.5 / field.columns);
	});

	it('gives the room around the dots as padding', () => {
		const { left, right, top, bottom } = field.padding;
		expect(box.width - left - right).toBeCloseTo(field.columns * field.cell);
		expect(box.height - top - bottom).toBeCloseTo(field.rows * field.cell);
	});
});

describe('dotsPath', () => {
	const field = fieldOf(total, { width: 760, height: 520 });

	it('has one subpath without length for each dot, which a round cap turns into a disc', () => {
		expect(dotsPath(0, total, field).match(/M[\d.]+ [\d.]+h0/g)).toHaveLength(total);
		expect(dotsPath(0, total, field).replace(/M[\d.]+ [\d.]+h0/g, '')).toBe('');
	});

	it('draws the same field in two parts or in one', () => {
		const pieces = dotsPath(0, filled, field) + dotsPath(filled, total, field);
		expect(pieces).toBe(dotsPath(0, total, field));
	});

	it('is empty without dots', () => {
		expect(dotsPath(725, 725, field)).toBe('');
	});
});
