import { describe, expect, it } from 'vitest';
import { loadSources } from '$lib/data/sources';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { route } from './route-chart';
import { isKnown, legsIn, placesOf, routeDescription } from './route-values';

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();
const river = ['before', 'after', 'answer'] as const;

const column = (state: (typeof route.states)[number], key: string, data = current) => {
	const { columns, rows } = route.rows(data, state);
	return rows.map((row) => row[columns.findIndex((each) => each.key === key)]);
};

describe('route legs', () => {
	it('names a leg that leads to a place that is not drawn', () => {
		const [leg] = tables.route;
		if (!leg) throw new Error('no legs');
		expect(() => placesOf({ ...leg, to: 'Sellers based in Canada' })).toThrow(
			/found Sellers based in Canada, expected one of China, India/
		);
	});

	it('list a source for each, and name actors and no nation', () => {
		const sources = loadSources();
		for (const leg of current.route) {
			expect(Object.keys(sources)).toContain(leg.source);
			expect(leg.from).toMatch(
				isKnown(leg) ? / based in (China|India|Mexico)$/ : /^Chinese government$/
			);
			expect(leg.to).toMatch(/ based in (China|Mexico)$|^United States$/);
		}
	});

	it('that are not known are in the answer alone', () => {
		const standings = legsIn(current, 'answer').flatMap((leg) =>
			isKnown(leg) ? [] : leg.standing
		);
		expect(standings).toEqual(['alleged and denied', 'no source found']);
		for (const state of ['before', 'after'] as const)
			expect(legsIn(current, state).every(isKnown)).toBe(true);
	});
});

describe('the table of the route', () => {
	it.each(river)('has every leg in %s with its source, and no amount', (state) => {
		const legs = legsIn(current, state);
		expect(column(state, 'from').slice(0, legs.length)).toEqual(legs.map(({ from }) => from));
		expect(column(state, 'source').slice(0, legs.length)).toEqual(legs.map(({ source }) => source));
		expect(new Set(column(state, 'amount'))).toEqual(new Set([null]));
		const { columns } = route.rows(current, state);
		expect(columns.find(({ key }) => key === 'amount')?.blank).toBe('nobody knows');
	});

	it('has demand beside supply since 2019, with its source', () => {
		expect(column('before', 'from')).not.toContain('U.S.: demand');
		for (const state of ['after', 'answer'] as const) {
			expect(column(state, 'from').at(-1)).toBe('U.S.: demand');
			expect(column(state, 'source').at(-1)).toBe('scio-2025');
		}
	});

	it('leaves the way blank for a leg without a named station', () => {
		expect(column('after', 'via', tables).slice(0, 4)).toEqual([
			'mail and parcels',
			null,
			null,
			'U.S. ports of entry'
		]);
	});
});

describe('the data points of the route', () => {
	it.each(river)('are all rows of the table in %s, each at another place', (state) => {
		const points = route.dataPoints(current, state);
		expect(points).toHaveLength(route.rows(current, state).rows.length);
		expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(points.length);
		for (const { lines } of points) expect(lines).toContain('amount: nobody knows');
	});

	it('give who passes what on to whom, by which way, and whether it largely ended', () => {
		const points = route.dataPoints(tables, 'after');
		expect(points.find(({ label }) => label.startsWith('Groups'))).toMatchObject({
			label: 'Groups based in Mexico to United States',
			lines: [
				'finished fentanyl, by way of U.S. ports of entry',
				'Chiefly Sinaloa and Jalisco New Generation',
				'amount: nobody knows'
			]
		});
		const ended = points.filter(({ lines }) => lines.includes('largely ended'));
		expect(ended.map(({ label }) => label)).toEqual([
			'Companies and brokers based in China to United States'
		]);
	});
});

describe('the description of the route', () => {
	it('gives what each side says, with each speaker', () => {
		const said = routeDescription.describe(current, 'ends');
		expect(said).toMatch(/Washington says .* Beijing says /);
		for (const { whoShort } of current.routeEnds) expect(said).toContain(whoShort);
	});

	it('has the change after 2019, and says that amounts are not known', () => {
		const [before, after] = (['before', 'after'] as const).map((state) =>
			routeDescription.describe(tables, state)
		);
		expect(before).toContain(
			'From sellers based in China to the United States: finished fentanyl, by way of mail and parcels.'
		);
		expect(after).toContain('by way of mail and parcels, which largely ended.');
		for (const text of [before, after]) expect(text).toContain('no amounts are known');
	});

	it('tells in the answer what is alleged and what was not found', () => {
		const answer = routeDescription.describe(current, 'answer');
		expect(answer).toContain('alleged by a House committee and denied by Beijing');
		expect(answer).toContain('no source for sales by the Chinese government');
		expect(answer).not.toContain('mail and parcels');
	});
});
