import { describe, expect, it } from 'vitest';
import { withValue } from '../../chart/choice/chosen-value';
import { scatterChart } from './scatter-chart';

interface Boat {
	boat: string;
	metres: number | null;
	dollars: number;
}

const boats: Boat[] = [
	{ boat: 'Sloop', metres: 9, dollars: 40_000 },
	{ boat: 'Ketch', metres: 14, dollars: 90_000 },
	{ boat: 'Barge', metres: null, dollars: 70_000 }
];

const declared = (change: object = {}) =>
	scatterChart({
		id: 'boats',
		subtitle: 'Length and price of boats',
		rows: ({ boats }: { boats: readonly Boat[] }) => boats,
		name: ({ boat }) => boat,
		label: 'Boat',
		x: { name: 'Length', unit: 'metres', of: ({ metres }) => metres },
		y: { name: 'Price', unit: 'dollars', of: ({ dollars }) => dollars },
		states: {
			all: {},
			sloop: { highlight: ({ boat }) => boat === 'Sloop', about: 'The sloop is in colour.' }
		},
		...change
	});
const tables = { boats };
const size = { width: 520, height: 300, compact: false, small: 12 };

describe('a declared scatter plot', () => {
	it('lets readers choose one of its dots', () => {
		const chart = declared({ choose: 'boat' });
		const sloop = withValue(tables, 'boat', 'sloop');
		expect(chart.input?.describe(sloop, 'all')).toMatchObject({
			headline: 'Sloop: Length: 9 metres, Price: 40,000 dollars',
			summary: 'Sloop: Length: 9 metres, Price: 40,000 dollars.'
		});
		expect(chart.input?.describe(withValue(tables, 'boat', 'barge'), 'all')).toBeNull();
		expect(chart.draw(sloop, 'all', size).front).toEqual(
			declared().draw(tables, 'sloop', size).front
		);
	});

	it('has a table of both values, with blanks where nothing is published', () => {
		expect(declared().rows(tables, 'all')).toEqual({
			columns: [
				{ key: 'boat', label: 'Boat', unit: '' },
				{ key: 'length', label: 'Length', unit: 'metres' },
				{ key: 'price', label: 'Price', unit: 'dollars' }
			],
			rows: [
				['Sloop', 9, 40_000],
				['Ketch', 14, 90_000],
				['Barge', null, 70_000]
			]
		});
	});

	it('has a dot and a data point for each row with both values', () => {
		const chart = declared();
		const { front, by } = chart.draw(tables, 'all', size);
		const dots = front.filter(({ type }) => type === 'dot').map(({ key }) => key);
		expect([dots, by]).toEqual([['dot Sloop', 'dot Ketch'], 'both']);
		expect(chart.dataPoints(tables, 'all')).toEqual([
			{
				x: 9,
				y: 40_000,
				label: 'Sloop',
				lines: ['Length: 9 metres', 'Price: 40,000 dollars']
			},
			{
				x: 14,
				y: 90_000,
				label: 'Ketch',
				lines: ['Length: 14 metres', 'Price: 90,000 dollars']
			}
		]);
	});

	it('keeps its axes in each state, and puts what is in colour in front', () => {
		const chart = declared();
		const [all, sloop] = ['all', 'sloop'].map((state) => chart.draw(tables, state, size));
		expect([sloop?.x, sloop?.y]).toEqual([all?.x, all?.y]);
		expect(sloop?.front.filter(({ type }) => type === 'dot').at(-1)).toMatchObject({
			key: 'dot Sloop',
			style: { fill: 'var(--accent)' }
		});
		expect(sloop?.labels.map(({ id }) => id)).toEqual([
			'title of the scale',
			'label of Sloop',
			'label of Ketch'
		]);
	});

	it('describes its axes and its extremes', () => {
		expect(declared().description?.describe(tables, 'sloop')).toBe(
			'The sloop is in colour. Scatter plot with 2 dots. From left to right: Length, metres. From bottom to top: Price, dollars. Furthest right: Ketch, 14 metres. Highest: Ketch, 90,000 dollars.'
		);
	});

	it.each([
		['a dot beyond an end', { y: { name: '', unit: '', of: () => 7, ends: [0, 5] } }, 'found 7'],
		['two rows of the same name', { name: () => 'Boat' }, 'found the dot "Boat" twice'],
		['an unknown part of a state', { states: { all: { sorted: true } } }, 'found “sorted”']
	])('refuses %s', (_, change, sentence) => {
		expect(() => declared(change).draw(tables, 'all', size)).toThrow(sentence);
	});
});
