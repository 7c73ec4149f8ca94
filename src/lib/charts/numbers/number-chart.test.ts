import { describe, expect, it } from 'vitest';
import { cutOff, textBoxes } from '../../drawing/text-boxes';
import { resolvedIn } from '../../drawing/resolved-in';
import { sizeClasses } from '../../drawing/size-class';
import { numberChart } from './number-chart';

const tables = {
	harbour: [
		{ year: 2016, boats: 1_031 },
		{ year: 2024, boats: null }
	]
};
const text = ({ year }: { year: number }) =>
	`boats lay at their moorings in the harbour in June ${year}, counted from the quay`;
const total = numberChart({
	id: 'total',
	subtitle: 'Boats at their moorings',
	rows: ({ harbour }: typeof tables) => harbour,
	name: ({ year }) => String(year),
	value: ({ boats }) => boats,
	text,
	unit: 'boats',
	label: 'Year',
	states: {
		first: { only: ({ year }) => year === 2016 },
		newest: { only: ({ year }) => year === 2024 },
		all: {}
	}
});

describe('a large number', () => {
	it('stands in every size, with its text below it, and nothing is cut off', () => {
		for (const size of sizeClasses(total.sizes, [12])) {
			const resolved = resolvedIn(total.draw(tables, 'first', size), size);
			const boxes = textBoxes(resolved);
			const [number, below] = boxes;
			expect(number).toMatchObject({ text: '1,031' });
			expect(below?.text).toBe(text({ year: 2016 }));
			expect(below?.top).toBeGreaterThan(number?.bottom ?? Infinity);
			expect(cutOff(boxes, resolved)).toEqual([]);
		}
	});

	it('has a table and a data point, also of a value that is not published', () => {
		expect(total.rows(tables, 'first').rows).toEqual([['2016', 1_031]]);
		expect(total.dataPoints(tables, 'newest')).toMatchObject([
			{ label: '2024', lines: ['not published'] }
		]);
		expect(total.description?.describe(tables, 'first')).toBe(
			`Boats at their moorings. One number fills the drawing: 1,031 ${text({ year: 2016 })}.`
		);
	});

	it('needs one row', () => {
		expect(() => total.rows(tables, 'all')).toThrow('found 2 rows, expected one');
	});
});
