import { describe, expect, it } from 'vitest';
import { descriptionOf } from '../../chart/charts';
import { resolvedIn } from '../../drawing/resolved-in';
import { textsIn } from '../../drawing/texts-in';
import { stackedAreaChart } from './stacked-area-chart';
import { stackedBarChart } from './stacked-bar-chart';

interface Quay {
	quay: string;
	year: number;
	sail: number;
	motor: number;
}

const quays: Quay[] = [
	{ quay: 'North', year: 2024, sail: 24, motor: 18 },
	{ quay: 'East', year: 2023, sail: 1, motor: 31 }
];
const tables = { quays };

const options = {
	id: 'quays',
	subtitle: 'Boats by quay',
	rows: (each: { quays: readonly Quay[] }) => each.quays,
	unit: 'boats',
	parts: {
		sail: { name: ['**Sailing** boats', 'Sail'], value: ({ sail }: Quay) => sail },
		motor: { name: 'Motor', value: ({ motor }: Quay) => motor, colour: 4 }
	},
	states: { all: {}, motor: { highlight: ['motor' as const], about: 'Motor boats lead.' } }
};
const bars = stackedBarChart({ ...options, name: ({ quay }: Quay) => quay, label: 'Quay' });
const areas = stackedAreaChart({ ...options, x: { unit: 'years', of: ({ year }: Quay) => year } });

const size = { width: 520, height: 280, compact: false, small: 12 };

describe('a declared chart of stacked bars', () => {
	it('has a column for each part, and a tooltip at the end of each bar', () => {
		const { columns, rows } = bars.rows(tables, 'all');
		expect(columns.map(({ label }) => label)).toEqual(['Quay', 'Sailing boats', 'Motor']);
		expect(rows).toEqual([
			['North', 24, 18],
			['East', 1, 31]
		]);
		expect(bars.dataPoints(tables, 'all').find(({ label }) => label === 'North')).toMatchObject({
			x: 42,
			lines: ['Sailing boats: 24 boats', 'Motor: 18 boats']
		});
	});

	it('begins each part where the one before it ends', () => {
		const { front, x } = bars.draw(tables, 'all', size);
		const ends = (key: string) => {
			const mark = front.find((each) => each.key === key);
			return mark?.type === 'rect' ? [mark.at[0], mark.at[2]] : undefined;
		};
		expect(ends('sail North')).toEqual([0, 24]);
		expect(ends('motor North')).toEqual([24, 42]);
		expect(x).toEqual([0, 50]);
	});

	it('has values in the parts that have room for them, and a legend', () => {
		const texts = textsIn(resolvedIn(bars.draw(tables, 'all', size), size));
		expect(texts).toEqual(expect.arrayContaining(['24', '18', '31', 'Motor']));
		expect(texts).not.toContain('1');
	});

	it('has the other parts in gray, and keeps the keys of all', () => {
		const [all, motor] = (['all', 'motor'] as const).map((state) =>
			JSON.stringify(bars.draw(tables, state, size).front)
		);
		expect(all).toMatch(/colour-1.*colour-4/);
		expect(motor).toMatch(/--axis.*colour-4/);
		expect(motor).not.toContain('colour-1');
	});

	it('describes each bar', () => {
		expect(descriptionOf(bars, tables, 'motor').alt).toBe(
			'Motor boats lead. Stacked bars on a scale from zero, boats: North: Sailing boats 24 and Motor 18; East: Sailing boats 1 and Motor 31.'
		);
	});
});

describe('a declared chart of stacked areas', () => {
	it('draws its rows in the order of the axis, one part above the other', () => {
		const { series, x, y } = areas.draw(tables, 'all', size);
		expect([x, y]).toEqual([
			[2023, 2024],
			[0, 50]
		]);
		expect(series.sail).toEqual({ x: 2023, y: [1, 24] });
		expect(series['sail low']).toEqual({ x: 2023, y: [0, 0] });
		expect(series.motor).toEqual({ x: 2023, y: [32, 42] });
		expect(series['motor low']).toEqual({ x: 2023, y: [1, 24] });
	});

	it('describes the course of each part, and of all together', () => {
		const { alt } = descriptionOf(areas, tables, 'all');
		expect(alt).toContain('Motor: 31 in 2023, 18 in 2024.');
		expect(alt).toContain('Together: 32 in 2023, 42 in 2024.');
	});
});

describe('a damaged declaration', () => {
	const damaged = (part: object) =>
		stackedBarChart({ ...options, name: ({ quay }: Quay) => quay, label: 'Quay', ...part });

	it('names what is wrong in one sentence', () => {
		expect(() => damaged({ parts: {} })).toThrow('found 0 parts, expected 1 to 6');
		expect(() => damaged({ states: { all: { highlight: ['row'] } } })).toThrow(
			'found “row” in highlight of the state all, expected one of sail, motor'
		);
		expect(() => damaged({ states: { all: { sorted: true } } })).toThrow(
			/“sorted” in the state all/
		);
	});

	it('names a value that has no place in a stack, and a name that is there twice', () => {
		const of = (value: number) => ({
			quays: [{ quay: 'North', year: 2024, sail: value, motor: 1 }]
		});
		expect(() => descriptionOf(bars, of(-1), 'all')).toThrow(
			'found -1 as the value of sail in row 1, expected zero or more'
		);
		expect(() => descriptionOf(areas, of(NaN), 'all')).toThrow(/found NaN as the value of sail/);
		const twice = { quays: [...quays, ...quays] };
		expect(() => descriptionOf(bars, twice, 'all')).toThrow('found the bar "North" twice');
	});
});
