import { describe, expect, it } from 'vitest';
import { withValue } from '../../chart/choice/chosen-value';
import { slopeChart } from './slope-chart';

interface Harbour {
	harbour: string;
	then: number | null;
	now: number;
}

const harbours: Harbour[] = [
	{ harbour: 'North', then: 10, now: 30 },
	{ harbour: 'South', then: 40, now: 20 },
	{ harbour: 'East', then: null, now: 25 }
];

const declared = (change: object = {}) =>
	slopeChart({
		id: 'harbours',
		subtitle: 'Boats in harbours',
		rows: ({ harbours }: { harbours: readonly Harbour[] }) => harbours,
		name: ({ harbour }) => harbour,
		columns: { '2016': ({ then }) => then, '2024': ({ now }) => now },
		unit: 'boats',
		label: 'Harbour',
		states: { all: {}, south: { highlight: ({ harbour }) => harbour === 'South' } },
		...change
	});
const tables = { harbours };
const size = { width: 520, height: 300, compact: false, small: 12 };

describe('a declared slope chart', () => {
	it('lets readers choose one of its lines', () => {
		const chart = declared({ choose: 'harbour' });
		const described = (value: string) =>
			chart.input?.describe(withValue(tables, 'harbour', value), 'all');
		expect(described('south')).toMatchObject({
			headline: 'South: 20 boats in 2024',
			summary: 'South: 40 boats in 2016, 20 in 2024.'
		});
		expect(described('east')).toMatchObject({
			headline: 'East: 25 boats in 2024',
			summary: 'East: 25 boats in 2024.'
		});
		const { front } = chart.draw(withValue(tables, 'harbour', 'south'), 'all', size);
		expect(front).toEqual(declared().draw(tables, 'south', size).front);
	});

	it('has a table with a column for each place', () => {
		expect(declared().rows(tables, 'all')).toEqual({
			columns: [
				{ key: 'harbour', label: 'Harbour', unit: '' },
				{ key: '2016', label: '2016', unit: 'boats' },
				{ key: '2024', label: '2024', unit: 'boats' }
			],
			rows: [
				['North', 10, 30],
				['South', 40, 20],
				['East', null, 25]
			]
		});
	});

	it('has a data point for each value', () => {
		const points = declared().dataPoints(tables, 'all');
		expect(points).toHaveLength(5);
		expect(points[0]).toEqual({ x: 0, y: 10, label: 'North, 2016', lines: ['10 boats'] });
		expect(points.at(-1)).toEqual({ x: 1, y: 25, label: 'East, 2024', lines: ['25 boats'] });
	});

	it('puts lines in colour in front, and keeps the scale', () => {
		const [all, south] = ['all', 'south'].map((state) => declared().draw(tables, state, size));
		expect([all?.y, south?.y]).toEqual([
			[10, 40],
			[10, 40]
		]);
		expect(south?.plot.map(({ key }) => key)).toEqual(['North', 'East', 'South']);
		expect(south?.plot.at(-1)).toMatchObject({ style: { stroke: 'var(--accent)' } });
	});

	it('describes the values of each row', () => {
		expect(declared().description?.describe(tables, 'all')).toBe(
			'Lines from 2016 to 2024, boats: North 10 to 30, South 40 to 20, and East not published to 25.'
		);
	});

	it.each([
		['a value beyond an end', { ends: [0, 35] }, 'found 40 for the line "South", expected 0 to 35'],
		['two rows of the same name', { name: () => 'Harbour' }, 'found the line "Harbour" twice'],
		['an unknown part of a state', { states: { all: { sorted: true } } }, 'found “sorted”']
	])('refuses %s', (_, change, sentence) => {
		expect(() => declared(change).draw(tables, 'all', size)).toThrow(sentence);
	});
});
