import { describe, expect, it } from 'vitest';
import { loadSources } from '$lib/data/sources';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { route } from './route-chart';
import { routeDescription } from './route-description';
import { courseOf } from './route-legs';
import { tracksIn, type RouteState } from './route-states';

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();
const both = ['before', 'after'] as const satisfies readonly RouteState[];

describe('route legs', () => {
	it('gives each leg a drawn course, none of them twice in a period', () => {
		for (const period of both) {
			const courses = current.route.filter((leg) => leg.period === period).map(courseOf);
			expect(new Set(courses).size, period).toBe(courses.length);
		}
	});

	it('names a leg that leads to a place that is not drawn', () => {
		const [leg] = tables.route;
		if (!leg) throw new Error('no legs');
		expect(() => courseOf({ ...leg, to: 'Sellers based in Canada' })).toThrow(
			/no course on the chart leads from Sellers based in China to Sellers based in Canada/
		);
	});

	it('lists a source for each leg, and names actors and no nation', () => {
		const sources = loadSources();
		for (const { from, to, source } of current.route) {
			expect(Object.keys(sources)).toContain(source);
			expect(from).toMatch(/ based in (China|India|Mexico)$/);
			expect(to).toMatch(/ based in Mexico$|^United States$/);
		}
	});
});

describe('route table', () => {
	it.each(both)('has every leg in %s with what travels and its source, and no amount', (state) => {
		const { columns, rows } = route.rows(tables, state);
		const legs = tables.route.filter(({ period }) => period === state);
		const column = (key: string) => {
			const at = columns.findIndex((each) => each.key === key);
			return rows.map((row) => row[at]);
		};
		expect(column('carries')).toEqual(legs.map(({ carries }) => carries));
		expect(column('source')).toEqual(legs.map(({ source }) => source));
		expect(column('amount')).toEqual(legs.map(() => null));
		expect(columns.find(({ key }) => key === 'amount')?.blank).toBe('nobody knows');
	});

	it('leaves the way blank for a leg without a named station', () => {
		const { columns, rows } = route.rows(tables, 'after');
		const via = columns.findIndex(({ key }) => key === 'via');
		expect(rows.map((row) => row[via])).toEqual([
			'mail and parcels',
			null,
			null,
			'U.S. ports of entry'
		]);
	});
});

describe('route data points', () => {
	it.each(both)('covers every leg in %s, from left to right', (state) => {
		const dataPoints = route.dataPoints(tables, state);
		expect(dataPoints).toHaveLength(tables.route.filter(({ period }) => period === state).length);
		const places = dataPoints.map(({ x }) => x);
		expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
		for (const { lines } of dataPoints) expect(lines.at(-1)).toBe('amount: nobody knows');
	});

	it('gives who passes what on to whom, and by which way', () => {
		expect(route.dataPoints(tables, 'after').at(-1)).toEqual({
			x: 0.86,
			y: tracksIn('after').main,
			label: 'Groups based in Mexico to United States',
			lines: [
				'finished fentanyl, by way of U.S. ports of entry',
				'Chiefly Sinaloa and Jalisco New Generation',
				'amount: nobody knows'
			]
		});
	});
});

it('states in the data point of the mail leg that it largely ended', () => {
	const ended = route
		.dataPoints(tables, 'after')
		.filter(({ lines }) => lines.includes('largely ended'));
	expect(ended.map(({ label }) => label)).toEqual([
		'Companies and brokers based in China to United States'
	]);
});

describe('the statements about the ends', () => {
	it('are listed and picked, each with its speaker and a known source', () => {
		const { columns, rows } = route.rows(tables, 'ends');
		const column = (key: string) => rows.map((row) => row[columns.findIndex((c) => c.key === key)]);
		expect(column('end')).toEqual(['start', 'finish']);
		for (const source of column('source')) expect(loadSources()).toHaveProperty(String(source));
		expect(route.dataPoints(tables, 'ends').map(({ label }) => label)).toEqual([
			'China: supply',
			'U.S.: demand'
		]);
	});
});

it('describes what each side says, with each speaker', () => {
	const said = routeDescription.describe(tables, 'ends');
	expect(said).toMatch(/^Washington says .*; Beijing says /);
	for (const who of tables.routeEnds.map(({ whoShort }) => whoShort)) expect(said).toContain(who);
});

it('describes the change after 2019, with the meaning of the lines', () => {
	const before = routeDescription.describe(tables, 'before');
	const after = routeDescription.describe(tables, 'after');
	expect(before).toContain(
		'From sellers based in China to the United States, by way of mail and parcels: finished fentanyl'
	);
	expect(after).toContain(
		'From companies and brokers based in China to groups based in Mexico: precursors'
	);
	expect(after).toContain('mail and parcels: finished fentanyl, which largely ended.');
	for (const text of [before, after]) expect(text).toContain('nobody knows the amounts');
});
