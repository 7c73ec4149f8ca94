import { describe, expect, it } from 'vitest';
import { rangeChart } from './range-chart';

interface City {
	city: string;
	range: readonly [number, number] | null;
}

const cities: City[] = [
	{ city: 'Oslo', range: [-18, 30] },
	{ city: 'Athens', range: [2, 43] },
	{ city: 'Quito', range: [14, 14] },
	{ city: 'Lima', range: null }
];

const declared = {
	id: 'cities',
	subtitle: 'Coldest and warmest day of a year',
	rows: ({ cities }: { cities: readonly City[] }) => cities,
	name: ({ city }: City) => city,
	range: ({ range }: City) => range,
	unit: 'degrees',
	label: 'City'
};
const chart = rangeChart({
	...declared,
	states: {
		all: {},
		sorted: { sorted: true, highlight: ({ city }) => city === 'Athens', about: 'Athens leads.' }
	}
});
const tables = { cities };
const size = { width: 520, height: 190, compact: false, small: 12 };

describe('a declared chart of ranges', () => {
	it('has a table of both ends', () => {
		expect(chart.rows(tables, 'all').rows).toEqual([
			['Oslo', -18, 30],
			['Athens', 2, 43],
			['Quito', 14, 14],
			['Lima', null, null]
		]);
	});

	it('sorts by the upper end, with what is not published last', () => {
		const names = chart.rows(tables, 'sorted').rows.map(([name]) => name);
		expect(names).toEqual(['Athens', 'Oslo', 'Quito', 'Lima']);
	});

	it('keeps its scale in each state, and draws no bar for what is not published', () => {
		const [all, sorted] = (['all', 'sorted'] as const).map((state) =>
			chart.draw(tables, state, size)
		);
		expect(all?.x).toEqual([-20, 45]);
		expect(sorted?.x).toEqual(all?.x);
		const ranges = (all?.front ?? []).filter(({ type }) => type === 'rect');
		expect(ranges.map(({ key }) => key)).toEqual(['range Oslo', 'range Athens', 'range Quito']);
	});

	it('writes its alternative text and its tooltips from the values', () => {
		expect(chart.description?.describe(tables, 'sorted')).toBe(
			'Athens leads. Ranges on a scale, degrees: Athens 2 to 43, Oslo −18 to 30, Quito 14, and Lima not published.'
		);
		expect(chart.dataPoints(tables, 'all')).toMatchObject([
			{ x: 6, y: 3, label: 'Oslo', lines: ['−18 to 30 degrees'] },
			{ x: 22.5 },
			{ x: 14, lines: ['14 degrees'] },
			{ x: -20, lines: ['not published'] }
		]);
	});

	it('can have a logarithmic scale, with lines at powers of ten', () => {
		const log = rangeChart({ ...declared, log: true, states: { all: {} } });
		const warm = { cities: [{ city: 'A', range: [2, 300] as const }] };
		const drawing = log.draw(warm, 'all', size);
		expect(drawing.x).toEqual([0, 3]);
		expect(drawing.axisX?.sets[0]?.ticks.map(([, label]) => label)).toEqual([
			'1',
			'10',
			'100',
			'1,000'
		]);
		expect(log.dataPoints(warm, 'all')[0]?.x).toBeCloseTo(Math.log10(600) / 2);
		expect(log.description?.describe(warm, 'all')).toContain('logarithmic');
	});

	it.each([
		['ends the wrong way round', [30, 2] as const, undefined],
		['an end that is not on the scale', [2, 50] as const, [0, 40] as const]
	])('names the row with %s', (_, range, ends) => {
		const wrong = rangeChart({ ...declared, ...(ends ? { ends } : {}), states: { all: {} } });
		expect(() => wrong.draw({ cities: [{ city: 'Rome', range }] }, 'all', size)).toThrow(
			`found ${range.join(' to ')} for the range "Rome", expected a lower and an upper end`
		);
	});
});
