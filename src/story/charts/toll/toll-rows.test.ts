import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/data/month';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import type { Tables } from '../../tables/table-types';
import { toll } from './toll-chart';

const rowsOf = (state: string, data: Tables = tables) => toll.rows(data, state).rows;

/** The cells of one column in a state, by month. */
function column(state: string, key: string, data: Tables = tables) {
	const { columns, rows } = toll.rows(data, state);
	const at = columns.findIndex((each) => each.key === key);
	return Object.fromEntries(rows.map((row) => [String(row[0]), row[at] ?? null]));
}

/** The same tables with the count of one month of all deaths changed. */
function withCount(month: string, deaths: number | null): Tables {
	const before = tables.deaths.all_drugs;
	const reported = [...before.reported];
	reported[parseMonth(month) - before.first] = deaths;
	return { ...tables, deaths: { ...tables.deaths, all_drugs: { ...before, reported } } };
}

describe('the table of the toll', () => {
	it('has both counts of July 2022, and one of each class', () => {
		for (const state of ['stem', 'rise']) {
			expect(column(state, 'all_drugs_reported')['2022-07']).toBe(107_583);
			expect(column(state, 'all_drugs_predicted')['2022-07']).toBe(109_075);
		}
		expect(column('rise', 'synthetic_opioids_predicted')['2022-07']).toBe(73_513);
		expect(column('overlap', 'heroin_reported')['2022-07']).toBe(7062);
		expect(column('code', 'fentanyl_by_name')['2022-07']).toBe(71_671);
	});

	it('has the figures of a field of rings, each with its release', () => {
		expect(rowsOf('field')).toEqual([
			['overdose deaths', '2022-07', 107_583, 'reported, provisional', '2026-01'],
			['overdose deaths', '2022-07', 109_075, 'estimated', '2026-01']
		]);
		expect(rowsOf('two-thirds').map((row) => row[2])).toEqual([72_536, 35_047]);
		expect(rowsOf('left')).toEqual([
			['overdose deaths', '2023-08', 112_418, 'estimated', '2026-08'],
			['overdose deaths', '2026-03', 67_798, 'estimated', '2026-08']
		]);
	});

	it('has estimates of the newest releases alone from the question on, each with its own', () => {
		expect(new Set(Object.values(column('guess', 'release')))).toEqual(new Set(['2026-08']));
		expect(column('guess', 'all_drugs_predicted')['2026-03']).toBe(67_798);
		const fall = rowsOf('fall');
		expect(fall).toHaveLength(
			tables.newestAll.predicted.length + tables.newestSynthetic.predicted.length
		);
		expect(fall).toContainEqual(['All drugs', '2019-12', 71_740, 'provisional', '2026-08']);
		expect(fall.at(-1)).toEqual([
			...['Synthetic opioids', '2026-01', 37_488, 'provisional, recent', '2026-06']
		]);
	});

	it('has the announced total beside the estimate, only in its month', () => {
		const announced = Object.entries(column('blip', 'announced'));
		expect(announced.filter(([, value]) => value !== null)).toEqual([['2025-01', 82_138]]);
		expect(column('blip', 'all_drugs_predicted')['2025-01']).toBe(79_626);
	});

	it('leaves unpublished values blank, and keeps a published zero', () => {
		expect(column('rise', 'all_drugs_reported', withCount('2020-03', null))['2020-03']).toBeNull();
		expect(column('rise', 'all_drugs_reported', withCount('2020-03', 0))['2020-03']).toBe(0);
	});
});

describe('a data point of the toll', () => {
	const at = (state: string, month: string, data: Tables = tables) =>
		toll.dataPoints(data, state).filter(({ x }) => x === parseMonth(month));

	it('has the month, the figure, the unit and the status', () => {
		expect(at('counted', '2025-08')).toEqual([
			{
				x: parseMonth('2025-08'),
				y: 69_172,
				label: '12 months to August 2025',
				lines: ['69,172 deaths, reported', '72,836 deaths, estimated']
			}
		]);
	});

	it('gives for every figure how it was counted', () => {
		const current = loadTables();
		for (const state of toll.states) {
			for (const line of toll.dataPoints(current, state).flatMap(({ lines }) => lines))
				expect(line, state).toMatch(/^[\d,]+ deaths.*, (.*(reported|estimated)|fentanyl named)$/);
		}
	});

	it('says when a figure beside it was not published', () => {
		const { first, deaths, vintage } = tables.fentanylByName;
		const blank = deaths.map((value, i) => (first + i === parseMonth('2022-06') ? null : value));
		const holed = { ...tables, fentanylByName: { first, deaths: blank, vintage } };
		expect(at('code', '2022-06', holed)[0]?.lines[1]).toBe('not published: deaths, fentanyl named');
	});
});
