import { describe, expect, it } from 'vitest';
import type { Tables } from '../chart/chart-types';
import { withValue } from '../chart/choice/chosen-value';
import { servedFiles, servedOptions } from '../chart/served-files';
import { barChart } from './bars/bar-chart';
import { lineChart } from './lines/line-chart';
import { numberChart } from './numbers/number-chart';
import { stackedBarChart } from './stacked/stacked-bar-chart';

interface Kind {
	kind: string;
	boats: number | null;
}

const kinds: Kind[] = [
	{ kind: 'Sail', boats: 44 },
	{ kind: 'Row boats', boats: 1200 },
	{ kind: 'Háb', boats: null }
];
const declared = {
	id: 'kinds',
	subtitle: 'Boats by kind',
	rows: ({ kinds }: { kinds: readonly Kind[] }) => kinds,
	name: ({ kind }: Kind) => kind,
	value: ({ boats }: Kind) => boats,
	unit: 'boats',
	label: 'Kind'
};
const bars = barChart({
	...declared,
	choose: 'kind of boat',
	states: {
		all: { about: 'All are gray.' },
		large: { only: ({ boats }) => (boats ?? 0) > 100 }
	}
});
const tables: Tables = { kinds };
const size = { width: 520, height: 190, compact: false, small: 12 };
const KEY = 'kind-of-boat';
const chosen = (value: string) => withValue(tables, KEY, value);

/** The fills of the bars of a drawing, by their keys. */
const fillsIn = (tables: Tables, state: string) =>
	Object.fromEntries(
		bars.draw(tables, state, size).front.flatMap((mark) => {
			const fill = 'style' in mark && mark.type === 'rect' ? mark.style.fill : undefined;
			return fill ? [[mark.key, fill]] : [];
		})
	);

describe('a chart in which readers choose', () => {
	it('has a choice for each of its rows, with the name in its address', () => {
		expect(bars.input).toMatchObject({ key: KEY, noun: 'kind of boat', states: ['all', 'large'] });
		expect(bars.input?.choices(tables)).toEqual([
			{ value: 'sail', name: 'Sail' },
			{ value: 'row-boats', name: 'Row boats' },
			{ value: 'hab', name: 'Háb' }
		]);
	});

	it('puts the row that is chosen in colour, and says nothing of another one', () => {
		expect(fillsIn(chosen('sail'), 'all')).toEqual({
			'bar Sail': 'var(--accent)',
			'bar Row boats': 'var(--slate)'
		});
		expect(fillsIn(tables, 'all')['bar Sail']).toBe('var(--slate)');
		expect(bars.description?.describe(chosen('sail'), 'all')).not.toContain('All are gray.');
	});

	it('says the name, the value and the rank', () => {
		expect(bars.input?.describe(chosen('row-boats'), 'all')).toEqual({
			value: 'row-boats',
			headline: 'Row boats: 1,200 boats',
			summary: 'Row boats: 1,200 boats, number 1 of 2 from the highest.',
			subtitle: 'Boats by kind',
			alt: 'Row boats: 1,200 boats, number 1 of 2 from the highest. Bars on a scale from zero, boats: Sail 44, Row boats 1,200, and Háb not published. The longest bar is Row boats, the shortest Sail.'
		});
		expect(bars.input?.describe(chosen('hab'), 'all')?.summary).toBe('Háb: not published.');
	});

	it.each([
		['without a choice', tables, 'all'],
		['for a value that no row has', chosen('toString'), 'all'],
		['in a state that does not draw the row', chosen('sail'), 'large']
	])('is as usual %s', (_, all, state) => {
		expect(bars.input?.describe(all, state)).toBeNull();
		expect(bars.draw(all, state, size)).toEqual(bars.draw(tables, state, size));
	});

	it('is served with the names, and has files with the drawing of each choice', () => {
		expect(servedOptions(bars, tables).choice).toMatchObject({
			key: KEY,
			choices: [{ value: 'sail' }, { value: 'row-boats' }, { value: 'hab' }]
		});
		const files = servedFiles(bars, tables);
		const paths = files.map(({ path }) => path);
		expect(paths.filter((path) => /^sail\/drawings\//.test(path)).length).toBeGreaterThan(1);
		expect(paths).toContain('sail/points.json');
		const said: unknown = JSON.parse(
			files.find(({ path }) => path === 'choices.json')?.body() ?? ''
		);
		expect(said).toMatchObject({
			states: {
				all: {
					subtitle: 'Boats by kind',
					alt: expect.stringMatching(/^Bars on a scale/) as string,
					of: {
						sail: ['Sail: 44 boats', 'Sail: 44 boats, number 2 of 2 from the highest.'],
						hab: ['Háb: not published', 'Háb: not published.']
					}
				},
				large: { of: { 'row-boats': expect.any(Array) as unknown } }
			}
		});
	});

	it('chooses among lines by their keys', () => {
		const rows = [
			{ year: 2001, sail: 4, row: 9 },
			{ year: 2002, sail: 6, row: null },
			{ year: 2003, sail: 5, row: null }
		];
		const lines = lineChart({
			id: 'fleet',
			subtitle: 'Boats',
			rows: ({ rows: all }: { rows: typeof rows }) => all,
			x: { unit: 'years', of: ({ year }) => year },
			unit: 'boats',
			choose: 'kind',
			lines: {
				sail: { name: ['**Sailing** boats', 'Sail'], value: ({ sail }) => sail },
				row_boats: { name: 'Row', value: ({ row }) => row }
			},
			states: { all: { highlight: ['row_boats'], dots: ['last'] } }
		});
		const all: Tables = { rows };
		expect(lines.input?.choices(all)).toEqual([
			{ value: 'sail', name: 'Sailing boats' },
			{ value: 'row-boats', name: 'Row' }
		]);
		expect(lines.input?.describe(withValue(all, 'kind', 'sail'), 'all')).toMatchObject({
			headline: 'Sailing boats: 5 boats in 2003',
			summary: 'Sailing boats: 4 boats in 2001, 5 in 2003. Sailing boats is highest in 2002, at 6.'
		});
		const labels = lines
			.draw(withValue(all, 'kind', 'sail'), 'all', size)
			.labels.map(({ id }) => id);
		expect(labels.some((id) => id.includes('sail 2003'))).toBe(true);
	});

	it('throws in kinds of chart without a choice', () => {
		const wrong = { ...declared, choose: 'kind', parts: {}, states: { all: {} } };
		for (const make of [() => numberChart(wrong), () => stackedBarChart(wrong)])
			expect(make).toThrow('found choose, expected none');
	});

	it.each([
		['', 'found “” in choose, expected a word'],
		['Theme', 'found “Theme” in choose, expected a word']
	])('may not choose “%s”', (choose, error) => {
		expect(() => barChart({ ...declared, choose, states: { all: {} } })).toThrow(error);
	});

	it.each([
		['A-b', 'found the names “A b” and “A-b” to choose, expected names with different addresses'],
		['Ж', 'found the name “Ж” to choose, expected letters from a to z']
	])('may not have the row “%s” as well', (kind, error) => {
		const wrong: Tables = {
			kinds: [
				{ kind: 'A b', boats: 1 },
				{ kind, boats: 2 }
			]
		};
		expect(() => bars.description?.describe(wrong, 'all')).toThrow(error);
	});
});
