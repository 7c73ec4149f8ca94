import { describe, expect, it } from 'vitest';
import { parseDay } from '../../data/day-number';
import { lineChart } from './line-chart';

interface Boats {
	year: number;
	sail: number | null;
	motor: number;
}

const boats: Boats[] = [
	{ year: 2020, sail: 1200, motor: 10 },
	{ year: 2021, sail: null, motor: 30 },
	{ year: 2022, sail: 1500, motor: 20 }
];

const chart = lineChart({
	id: 'boats',
	subtitle: 'Boats, each June',
	rows: ({ boats }: { boats: readonly Boats[] }) => boats,
	x: { unit: 'years', of: ({ year }) => year },
	unit: 'boats',
	lines: {
		sail: { name: ['**Sailing** boats', 'Sail'], value: ({ sail }) => sail },
		motor: { name: 'Motor', value: ({ motor }) => motor }
	},
	states: {
		all: {},
		newest: {
			from: 2021,
			highlight: ['sail'],
			dots: [
				{ line: 'sail', at: 'last', text: (value, at) => `**${value}** in ${at}` },
				{ line: 'sail', at: 2021 },
				{ line: 'motor', at: 'highest' }
			],
			subtitle: 'Boats since 2021',
			about: 'Sailing boats are marked.'
		}
	}
});
const tables = { boats };

/** The chart with a change that types would refuse. */
const declared = (change: object) =>
	lineChart({
		id: 'boats',
		subtitle: 'Boats, each June',
		rows: ({ boats }: { boats: readonly Boats[] }) => boats,
		x: { unit: 'years', of: ({ year }) => year },
		unit: 'boats',
		lines: {
			sail: { name: 'Sail', value: ({ sail }) => sail },
			motor: { name: 'Motor', value: ({ motor }) => motor }
		},
		states: { all: {} },
		...change
	});

const size = { width: 520, height: 300, compact: false, small: 12 };

describe('a declared line chart', () => {
	it.each([
		[
			'line in colour',
			{ highlight: ['row'] },
			'“row” in highlight of the state all, expected one of sail, motor'
		],
		['line with a dot', { dots: [{ line: 'row', at: 2020 }] }, '“row” in dots of the state all'],
		[
			'place of a dot',
			{ dots: [{ line: 'sail', at: 'newest' }] },
			'“newest” in dots of the state all, expected one of first, last, highest, lowest'
		],
		[
			'part of a state',
			{ higlight: ['sail'] },
			'“higlight” in the state all, expected one of from, to'
		]
	])('refuses an unknown %s', (_, all, what) => {
		expect(() => declared({ states: { all } })).toThrow(what);
	});

	it('refuses an unknown unit of its axis', () => {
		expect(() => declared({ x: { unit: 'year', of: () => 2020 } })).toThrow(
			'“year” in the unit of x, expected one of years'
		);
	});

	it('names the line that has no value in a row, and a table that is not there', () => {
		const lines = { sail: { name: 'Sail', value: () => undefined } };
		expect(() => declared({ lines }).description?.describe(tables, 'all')).toThrow(
			'the value of sail is undefined in row 1'
		);
		const rows = () => undefined;
		expect(() => declared({ rows }).description?.describe(tables, 'all')).toThrow('found no rows');
	});

	it('has a table with a column for each line, and blanks where nothing is published', () => {
		expect(chart.rows(tables, 'all')).toEqual({
			columns: [
				{ key: 'year', label: 'Year', unit: '' },
				{ key: 'sail', label: 'Sailing boats', unit: 'boats' },
				{ key: 'motor', label: 'Motor', unit: 'boats' }
			],
			rows: [
				['2020', 1200, 10],
				['2021', null, 30],
				['2022', 1500, 20]
			]
		});
	});

	it('has a data point for each place in view, with the values of all lines', () => {
		expect(chart.dataPoints(tables, 'newest')).toEqual([
			{ x: 2021, y: 30, label: '2021', lines: ['Motor: 30 boats'] },
			{
				x: 2022,
				y: 1500,
				label: '2022',
				lines: ['Sailing boats: 1,500 boats', 'Motor: 20 boats']
			}
		]);
	});

	it('draws the dots of a state where their line has a value', () => {
		const { x, front, labels } = chart.draw(tables, 'newest', size);
		expect(x).toEqual([2021, 2022]);
		expect(front.map(({ key }) => key)).toEqual(
			expect.arrayContaining(['point sail 2022', 'point motor 2021'])
		);
		expect(labels.map(({ texts }) => texts[0]?.map(({ text, more }) => [text, more]))).toEqual([
			[['1,500', 'in 2022']],
			[['30', undefined]],
			[['Motor', undefined]],
			[['Sailing', 'boats']]
		]);
	});

	it('puts the other lines in the background if some are in colour, unless it names those', () => {
		const strokes = (state: object) =>
			declared({ states: { all: state } })
				.draw(tables, 'all', size)
				.plot.map((mark) => 'style' in mark && mark.style.stroke);
		expect(strokes({ highlight: ['sail'] })).toEqual(['var(--axis)', 'var(--accent)']);
		expect(strokes({ highlight: ['sail'], dim: [] })).toEqual(['var(--ink)', 'var(--accent)']);
		expect(strokes({})).toEqual(['var(--ink)', 'var(--ink)']);
	});

	it('keeps its keys and its data where a state zooms, so that lines move', () => {
		const [all, newest] = ['all', 'newest'].map((state) => chart.draw(tables, state, size));
		expect(newest?.series).toEqual(all?.series);
		expect(newest?.plot.map(({ key }) => key).toSorted()).toEqual(
			all?.plot.map(({ key }) => key).toSorted()
		);
	});

	it('starts at zero or below it, and fits the values in view', () => {
		const ends = (boats: Boats[], state: object = {}) =>
			declared({ states: { all: state } }).draw({ boats }, 'all', size).y;
		expect(ends(boats)).toEqual([0, 2000]);
		expect(ends(boats, { to: 2020 })).toEqual([0, 1200]);
		expect(ends([{ year: 2020, sail: -8, motor: 12 }])).toEqual([-10, 15]);
	});

	it('tells its lines apart by dashes, or by colours of the palette unless they are dimmed', () => {
		const styles = (colour?: number, state: object = {}) =>
			declared({
				lines: {
					sail: { name: 'Sail', value: ({ sail }: Boats) => sail },
					motor: {
						name: 'Motor',
						value: ({ motor }: Boats) => motor,
						...(colour ? { colour } : {})
					}
				},
				states: { all: state }
			})
				.draw(tables, 'all', size)
				.plot.map((mark) => 'style' in mark && mark.style);
		expect(styles()).toMatchObject([{ stroke: 'var(--ink)' }, { 'stroke-dasharray': '7 3' }]);
		expect(styles(2)[1]).toMatchObject({ stroke: 'var(--colour-2)' });
		expect(styles(2)[1]).not.toHaveProperty('stroke-dasharray');
		expect(styles(2, { highlight: ['motor'] })).toMatchObject([
			{ stroke: 'var(--axis)', 'stroke-width': 1.5 },
			{ stroke: 'var(--colour-2)', 'stroke-width': 2.5 }
		]);
	});

	it('has values of six decimals at most, and refuses axes on which they would be equal', () => {
		const with1 = (sail: number) => ({ boats: [{ year: 2020, sail, motor: 0 }] });
		expect(declared({}).draw(with1(1 / 3), 'all', size).series.sail?.y).toEqual([0.333333]);
		expect(() => declared({}).draw(with1(0.00001), 'all', size)).toThrow(
			'smaller values need another unit'
		);
	});

	it.each([0, 7])('refuses %i lines', (length) => {
		const line = { name: 'Sail', value: ({ motor }: Boats) => motor };
		const lines = Object.fromEntries(Array.from({ length }, (_, i) => [`line${i}`, line]));
		expect(() => declared({ lines }).draw(tables, 'all', size)).toThrow(
			`found ${length} lines, expected one to 6`
		);
	});

	it('draws dots on the lines in colour, or on all, where no line is named', () => {
		const dots = (state: object) =>
			declared({ states: { all: state } })
				.draw(tables, 'all', size)
				.front.map(({ key }) => key)
				.filter((key) => key.startsWith('point') && !/sail 202[02]/.test(key));
		expect(dots({ highlight: ['motor'], dots: ['first', 2021, { at: 'last' }] })).toEqual([
			...['point motor 2020', 'point motor 2021', 'point motor 2022']
		]);
		expect(dots({ dots: [2021] })).toEqual(['point motor 2021']);
	});

	it('describes what a state shows by its figures', () => {
		expect(chart.description?.describe(tables, 'all')).toBe(
			'Line chart from 2020 to 2022, boats: Sailing boats and Motor. Sailing boats: 1,200 in 2020, 1,500 in 2022. Motor: 10 in 2020, 20 in 2022. Motor is highest in 2021, at 30.'
		);
		expect(chart.description?.describe(tables, 'newest')).toMatch(
			/^Sailing boats are marked\. Line chart from 2021 to 2022/
		);
		expect(chart.description?.subtitle(tables, 'newest')).toBe('Boats since 2021');
	});

	it('has days as in tables in its table, in words elsewhere, and a gap where a day has no row', () => {
		const daily = lineChart({
			id: 'daily',
			subtitle: 'Boats, each day',
			rows: (tables: { counts: readonly (readonly [string, number])[] }) => tables.counts,
			x: { unit: 'days', of: ([day]) => parseDay(day) },
			unit: 'boats',
			lines: { boats: { name: 'Boats', value: ([, value]) => value } },
			states: { all: {} }
		});
		const counts = {
			counts: [['2024-02-28', 3] as const, ['2024-02-29', 4] as const, ['2024-03-02', 5] as const]
		};
		const { columns, rows } = daily.rows(counts, 'all');
		expect(columns[0]?.label).toBe('Day');
		expect(rows.map(([day]) => day)).toEqual(['2024-02-28', '2024-02-29', '2024-03-02']);
		expect(daily.dataPoints(counts, 'all')[1]?.label).toBe('29 February 2024');
		expect(daily.draw(counts, 'all', size).series.boats?.y).toEqual([3, 4, null, 5]);
	});

	it('joins values that are further apart, such as every fifth year', () => {
		const rows = [2000, 2005, 2015].map((year) => ({ year, sail: year, motor: 1 }));
		const { series } = chart.draw({ boats: rows }, 'all', size);
		expect(series.motor).toEqual({ x: 2000, step: 5, y: [1, 1, null, 1] });
	});

	it('says that a line without values is not published', () => {
		const rows = boats.map((row) => ({ ...row, sail: null }));
		expect(chart.description?.describe({ boats: rows }, 'all')).toContain(
			'Sailing boats: not published.'
		);
		expect(chart.draw({ boats: [] }, 'all', size).x).toEqual([0, 1]);
	});

	it('can have a logarithmic axis, on which a power of ten is one step', () => {
		const lines = { motor: { name: 'Motor', value: ({ motor }: Boats) => motor } };
		const log = declared({ log: true, lines });
		const drawing = log.draw(tables, 'all', size);
		expect(drawing.y).toEqual([1, 2]);
		expect(drawing.axisY?.sets[0]?.ticks).toEqual([
			[1, '10'],
			[2, '100']
		]);
		expect(drawing.series.motor?.y[0]).toBe(1);
		expect(log.dataPoints(tables, 'all')[0]).toMatchObject({ y: 1, lines: ['10 boats'] });
		expect(log.description?.describe(tables, 'all')).toContain('The scale is logarithmic.');
		const zero = { boats: [{ year: 2020, sail: 1, motor: 0 }] };
		expect(() => log.draw(zero, 'all', size)).toThrow(
			'found 0 in the line "motor", expected values above zero for a logarithmic axis'
		);
	});
});
