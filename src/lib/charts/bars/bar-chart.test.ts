import { describe, expect, it } from 'vitest';
import { barChart } from './bar-chart';

interface Kind {
	kind: string;
	then: number;
	boats: number | null;
}

const kinds: Kind[] = [
	{ kind: 'Motor', then: 20, boats: 35 },
	{ kind: 'Sail', then: 60, boats: 40 },
	{ kind: 'Rowing', then: 5, boats: null }
];

const options = {
	id: 'kinds',
	subtitle: 'Boats by kind, 2024',
	rows: ({ kinds }: { kinds: readonly Kind[] }) => kinds,
	name: ({ kind }: Kind) => [`**${kind}** boats`, kind],
	value: ({ boats }: Kind) => boats,
	unit: 'boats',
	label: 'Kind',
	states: { all: {} }
};
const chart = barChart({
	...options,
	states: {
		all: {},
		sorted: { sorted: true, highlight: ({ kind }) => kind === 'Sail', about: 'Sail leads.' },
		then: { value: ({ then }) => then, only: ({ kind }) => kind !== 'Rowing' }
	}
});
const tables = { kinds };
const size = { width: 520, height: 190, compact: false, small: 12 };

describe('a declared bar chart', () => {
	it('has a table of names and values', () => {
		expect(chart.rows(tables, 'all')).toEqual({
			columns: [
				{ key: 'kind', label: 'Kind', unit: '' },
				{ key: 'boats', label: 'boats', unit: 'boats' }
			],
			rows: [
				['Motor boats', 35],
				['Sail boats', 40],
				['Rowing boats', null]
			]
		});
	});

	it('sorts from the largest to the smallest, with what is not published last', () => {
		expect(chart.rows(tables, 'sorted').rows.map(([name]) => name)).toEqual([
			'Sail boats',
			'Motor boats',
			'Rowing boats'
		]);
	});

	it('keeps the keys of its bars and its scale in each state, so that bars move', () => {
		const [all, then] = (['all', 'then'] as const).map((state) => chart.draw(tables, state, size));
		const keys = (drawing: typeof all) => drawing?.front.map(({ key }) => key) ?? [];
		expect(keys(all)).toEqual(expect.arrayContaining(keys(then)));
		expect([all?.x, then?.x]).toEqual([
			[0, 60],
			[0, 60]
		]);
	});

	it('leaves only those that a state highlights in their own colour', () => {
		const coloured = barChart({
			...options,
			colour: () => 2,
			states: { all: {}, sail: { highlight: ({ kind }) => kind === 'Sail' } }
		});
		const fillsIn = (state: string) =>
			coloured
				.draw(tables, state, size)
				.front.flatMap((mark) => (mark.type === 'rect' ? [mark.style.fill] : []));
		expect(fillsIn('all')).toEqual(['var(--colour-2)', 'var(--colour-2)']);
		expect(fillsIn('sail')).toEqual(['var(--slate)', 'var(--colour-2)']);
	});

	it('has a data point for each bar', () => {
		expect(chart.dataPoints(tables, 'all')).toEqual([
			{ x: 35, y: 2, label: 'Motor boats', lines: ['35 boats'] },
			{ x: 40, y: 1, label: 'Sail boats', lines: ['40 boats'] },
			{ x: 0, y: 0, label: 'Rowing boats', lines: ['not published'] }
		]);
	});

	it('describes its values in the order of the state', () => {
		expect(chart.description?.describe(tables, 'sorted')).toBe(
			'Sail leads. Bars on a scale from zero, boats: Sail boats 40, Motor boats 35, and Rowing boats not published. The longest bar is Sail boats, the shortest Motor boats.'
		);
	});

	it('has brief names on phones', () => {
		const narrow = chart.draw(tables, 'all', { ...size, width: 200, compact: true });
		expect(narrow.front.find(({ key }) => key === 'name Motor boats')).toMatchObject({
			lines: [{ text: 'Motor' }]
		});
	});

	it('has no bar for a value that is not published, which its label says', () => {
		const { front } = chart.draw(tables, 'all', size);
		expect(front.map(({ key }) => key)).not.toContain('bar Rowing boats');
		expect(front).toContainEqual(
			expect.objectContaining({
				key: 'value Rowing boats',
				lines: [{ text: 'not published' }],
				at: [0, 0]
			})
		);
	});

	it('has bars to the left below zero, with their text right of it', () => {
		const below = {
			kinds: [
				{ kind: 'Sail', then: 40, boats: 40 },
				{ kind: 'Motor', then: -20, boats: -20 }
			]
		};
		const { x, back, front } = chart.draw(below, 'all', size);
		expect(x).toEqual([-20, 40]);
		expect(front).toContainEqual(
			expect.objectContaining({ key: 'bar Motor boats', at: [-20, -0.3, 0, 0.3] })
		);
		expect(front).toContainEqual(expect.objectContaining({ key: 'value Motor boats', at: [0, 0] }));
		expect(back.map(({ key }) => key)).toContain('zero');
	});

	it.each([
		['not a number', [{ kind: 'Sail', then: 0, boats: NaN }], 'found NaN for the bar "Sail boats"'],
		[
			'beyond the scale',
			[{ kind: 'Sail', then: 0, boats: 51 }],
			'found 51 for the bar "Sail boats", expected 0 to 50'
		],
		[
			'that of a row which is there twice',
			[kinds[0], kinds[0]],
			'found the bar "Motor boats" twice'
		]
	])('refuses a value that is %s', (_, rows, sentence) => {
		const scaled = barChart({ ...options, ends: [0, 50] });
		expect(() => scaled.draw({ kinds: rows as Kind[] }, 'all', size)).toThrow(sentence);
	});

	it('refuses an unknown part of a state, and rows without a value', () => {
		const declared = (change: object) => barChart({ ...options, ...change });
		expect(() => declared({ states: { all: { sort: true } } })).toThrow(
			'found “sort” in the state all, expected one of only, sorted,'
		);
		const value = () => undefined;
		expect(() => declared({ value }).description?.describe(tables, 'all')).toThrow(
			'the value is undefined in row 1, expected a column of the table'
		);
	});

	it('throws without a state', () => {
		const without = { ...options, states: {} };
		expect(() => barChart(without)).toThrow('found no state in the chart “kinds”, expected one');
	});
});
