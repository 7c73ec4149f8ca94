import { describe, expect, it } from 'vitest';
import type { Tables } from '../../tables/table-types';
import type { Cell } from '$lib/chart/chart-types';
import { states } from './states-chart';
import { descriptionOf } from '$lib/chart/charts';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';

/** The rows of a state as records by column. */
function records(data: Tables, state: string): Record<string, Cell>[] {
	const { columns, rows } = states.rows(data, state);
	return rows.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null])));
}

describe('table of rates', () => {
	const rows = records(tables, 'rates');
	const of = (name: string) => rows.find(({ state }) => state === name);

	it('has all states, the District of Columbia and the country', () => {
		expect(rows).toHaveLength(52);
		expect(rows[0]).toMatchObject({ state: 'West Virginia', deaths: 1189, rate: 66.6 });
		expect(of('Louisiana')).toMatchObject({ rate: 25.4, counted: 'residents', year: '2021' });
		expect(of('United States')).toMatchObject({ deaths: 70601, residents: 332099760, rate: 21.3 });
	});

	it('marks North Dakota as not published, and gives how others count', () => {
		expect(of('North Dakota')).toMatchObject({ deaths: null, rate: null, status: 'not published' });
		expect(of('Alaska')?.counted).toBe('place of death');
		expect(rows.filter(({ rate }) => rate === 0)).toEqual([]);
	});
});

describe('table of West Virginia', () => {
	it('has the claim only in its month, marked as a claim', () => {
		const rows = records(tables, 'west-virginia');
		expect(rows).toHaveLength(91);
		const claims = rows.filter(({ claim }) => claim !== null);
		expect(claims).toHaveLength(1);
		expect(claims[0]).toMatchObject({
			month: '2022-03',
			reported: 1143,
			predicted: 1185,
			claim: 1300
		});
		expect(claims[0]?.status).toMatch(/more than, a claim that is not in CDC’s data/);
	});
});

describe('data points', () => {
	it('includes every state, the country and what is not published, none at zero', () => {
		const dataPoints = states.dataPoints(tables, 'rates');
		expect(dataPoints).toHaveLength(52);
		const of = (name: string) => dataPoints.find(({ label }) => label.startsWith(name));
		expect(of('West Virginia')?.lines[0]).toBe(
			'66.6 per 100,000 residents in 2021, the highest of any state'
		);
		expect(of('District of Columbia')?.label).toBe('District of Columbia, not a state');
		expect(of('Alaska')?.lines[1]).toBe('150 deaths, by place of death');
		expect(of('North Dakota')?.lines).toEqual(['not published for 2021, which is not zero']);
		expect(of('United States')?.lines[0]).toContain('21.3');
		const places = dataPoints.map(({ x, y }) => `${x} ${y}`);
		expect(new Set(places).size).toBe(52);
	});

	it('gives the claim in its month, and nowhere else', () => {
		const found = states
			.dataPoints(tables, 'west-virginia')
			.filter(({ lines }) => lines.join().includes('as published'));
		expect(found.map(({ label }) => label)).toEqual(['12 months to March 2022']);
		expect(found[0]?.lines).toEqual([
			'1,143 reported, 1,185 estimated deaths',
			'as published: more than 1,300, not in CDC’s data'
		]);
	});
});

describe('alternative text', () => {
	const text = (state: string) => descriptionOf(states, tables, state).alt;

	it('names the highest, the country, the hollow dots and what is not published', () => {
		expect(text('rates')).toMatch(
			/West Virginia is the highest of any state at 66\.6, before Delaware at \d\d\.\d; the country/
		);
		expect(text('rates')).toMatch(
			/the country is at 21\.3; the District of Columbia, not a state, at 49\.3/
		);
		expect(text('rates')).toMatch(/Hollow dots.*Not published: North Dakota/);
	});

	it('describes the claim as a claim, beside CDC’s counts', () => {
		expect(text('west-virginia')).toMatch(
			/1,143 reported and 1,185 estimated\..*published, more than 1,300, by CDC, as reported by the CNN wire story: it is struck through/
		);
	});
});
