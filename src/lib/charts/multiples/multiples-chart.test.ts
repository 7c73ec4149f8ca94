import { describe, expect, it } from 'vitest';
import { multiplesChart } from './multiples-chart';

interface Boats {
	year: number;
	sail: number | null;
	motor: number;
}

const tables = {
	boats: [
		{ year: 2020, sail: 12, motor: 10 },
		{ year: 2021, sail: null, motor: 30 },
		{ year: 2022, sail: 15, motor: 20 }
	]
};

const declared = (change: object = {}) =>
	multiplesChart({
		id: 'boats',
		subtitle: 'Boats, each June',
		rows: ({ boats }: { boats: readonly Boats[] }) => boats,
		x: { unit: 'years', of: ({ year }) => year },
		unit: 'boats',
		lines: {
			sail: { name: 'Sail', value: ({ sail }) => sail },
			motor: { name: ['Motor boats', 'Motor'], value: ({ motor }) => motor }
		},
		states: { all: {}, sail: { highlight: ['sail'], from: 2021, about: 'Sail is in colour.' } },
		...change
	});
const size = { width: 520, height: 300, compact: false, small: 12 };

describe('declared small multiples', () => {
	it('have a data point for each value, in the plot of its line', () => {
		expect(declared().dataPoints(tables, 'sail')).toEqual([
			{ x: 2022, y: 15, plot: 1, label: 'Sail, 2022', lines: ['15 boats'] },
			{ x: 2021, y: 30, plot: 2, label: 'Motor boats, 2021', lines: ['30 boats'] },
			{ x: 2022, y: 20, plot: 2, label: 'Motor boats, 2022', lines: ['20 boats'] }
		]);
	});

	it('have a plot for each line, with equal axes, and put lines in colour', () => {
		const { plot, grid } = declared().draw(tables, 'sail', size);
		expect(plot.map((mark) => [mark.key, 'style' in mark && mark.style.stroke])).toEqual([
			['sail line', 'var(--accent)'],
			['motor line', 'var(--axis)']
		]);
		expect(grid).toMatchObject({ x: [2021, 2022], y: [0, 30] });
	});

	it('describe each line', () => {
		expect(declared().description?.describe(tables, 'sail')).toBe(
			'Sail is in colour. Small multiples: a plot for each line, with equal axes. Line chart from 2021 to 2022, boats: Sail and Motor boats. Sail: 15 in 2022, 15 in 2022. Motor boats: 30 in 2021, 20 in 2022.'
		);
	});

	it.each([
		['an unknown line', { states: { all: { highlight: ['row'] } } }, 'found “row” in highlight'],
		['dots', { states: { all: { dots: ['last'] } } }, 'found “dots” in the state all'],
		['no line', { lines: {}, states: { all: {} } }, 'found 0 lines, expected one to 12'],
		[
			'zero on a logarithmic axis',
			{ log: true, rows: () => [{ year: 1, sail: 0, motor: 1 }] },
			'found 0 in the line "sail"'
		]
	])('refuse %s', (_, change, sentence) => {
		expect(() => declared(change).draw(tables, 'all', size)).toThrow(sentence);
	});
});
