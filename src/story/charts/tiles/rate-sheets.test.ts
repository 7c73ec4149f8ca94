import { describe, expect, it } from 'vitest';
import type { Cell } from '$lib/chart/chart-types';
import type { Tables } from '../../tables/table-types';
import {
	chosen,
	chosenTogether,
	everyChoice,
	fixtureTables as tables
} from '../../../../tests/support/fixture-tables';
import { tiles } from './tiles-chart';

/** The rows of a state as records by column. */
function records(data: Tables): Record<string, Cell>[] {
	const { columns, rows } = tiles.rows(data, 'lines');
	return rows.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null])));
}

describe('table of a chosen state', () => {
	const march = (data: Tables) => records(data).find(({ month }) => month === '2022-03');

	it('has the rates of each month', () => {
		// 1,143 and 1,185 of 1,774,122 residents in 2022; the country 72,614 and 73,642 of 334,017,321.
		const expected = { state_reported: 64.4, state_predicted: 66.8, us_predicted: 22, gap: null };
		expect(march(chosen('WV'))).toMatchObject(expected);
		expect(march(chosen('OH'))).not.toEqual(march(chosen('WV')));
	});

	it('gives the reason for a gap, and never a zero', () => {
		for (const { code, data } of everyChoice()) {
			for (const row of records(data)) {
				expect(row.state_reported === null, code).toBe(row.gap !== null);
				expect(row.state_reported).not.toBe(0);
			}
		}
	});

	it('has columns of each state beside it', () => {
		const row = march(chosenTogether('OH', 'WV', 'LA'));
		expect(row).toMatchObject({ wv_reported: 64.4, wv_predicted: 66.8, la_year: null });
		expect(row?.state_reported).toBe(march(chosen('OH'))?.state_reported);
		expect(row).not.toHaveProperty('la_reported');
	});

	it('has the years of Louisiana in a separate column', () => {
		const rows = records(chosen('LA'));
		expect(rows.filter(({ state_year }) => state_year !== null)).toHaveLength(10);
		expect(rows.find(({ month }) => month === '2021-12')).toMatchObject({
			state_year: 25.4,
			state_reported: null,
			gap: 'not in the data set'
		});
		expect(tiles.rows(chosen('OH'), 'lines').columns.map(({ key }) => key)).not.toContain(
			'state_year'
		);
	});
});

describe('the tooltip of a month', () => {
	const said = (data: Tables, label: string) =>
		tiles.dataPoints(data, 'lines').find((point) => point.label.includes(label));

	it('has the rates of West Virginia and of the country until a state is chosen', () => {
		expect(said(tables, 'March 2022')).toMatchObject({
			y: expect.closeTo(66.8, 1) as number,
			lines: [
				'West Virginia: 66.8 per 100,000, estimated',
				'United States: 22.0 per 100,000, estimated'
			]
		});
	});

	it('has those of all chosen states, and yearly ones in December', () => {
		const data = chosenTogether('OH', 'LA');
		expect(said(data, 'March 2022')?.lines).toHaveLength(2);
		expect(said(data, 'December 2021')?.lines[1]).toBe(
			'Louisiana: 25.4 per 100,000 in 2021, final count of the year'
		);
	});
});
