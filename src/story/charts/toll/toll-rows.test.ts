import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/data/month';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { isField, extentOf, states, type TollState } from './toll-states';
import { dataPoints } from './toll-data-points';
import { rows } from './toll-rows';

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();

/** The cells of one column in a state, by month. */
function column(state: TollState, key: string, data: Tables = tables) {
	const table = rows(data, state);
	const at = table.columns.findIndex((each) => each.key === key);
	return Object.fromEntries(table.rows.map((row) => [String(row[0]), row[at] ?? null]));
}

/** The same tables with the count of one month of all deaths changed. */
function withCount(month: string, deaths: number | null): Tables {
	const before = tables.deaths.all_drugs;
	const reported = [...before.reported];
	reported[parseMonth(month) - before.first] = deaths;
	const all_drugs: Series = { ...before, reported };
	return { ...tables, deaths: { ...tables.deaths, all_drugs } };
}

describe('toll table', () => {
	it('has every month of the line once, in order, to July 2022 or to its end', () => {
		const monthsOf = (state: TollState) => rows(tables, state).rows.map(([month]) => String(month));
		const [known, guessed] = [monthsOf('rise'), monthsOf('guess')];
		expect([known[0], known.at(-1)]).toEqual(['2015-01', '2022-07']);
		expect(known).toHaveLength(91);
		expect([guessed[0], guessed.at(-1)]).toEqual(['2019-01', '2025-08']);
		for (const months of [known, guessed]) expect(months).toEqual([...new Set(months)].sort());
	});

	it('has the count and the estimate of July 2022', () => {
		expect(column('counted', 'all_drugs_reported')['2022-07']).toBe(107583);
		expect(column('counted', 'all_drugs_predicted')['2022-07']).toBe(109075);
		expect(column('rise', 'synthetic_opioids_reported')['2022-07']).toBe(72536);
		expect(column('code', 'fentanyl_by_name')['2022-07']).toBe(71671);
	});

	it('has only the months that are in view', () => {
		for (const state of states.filter((each) => !isField(each))) {
			const { x0, x1 } = extentOf(current, state);
			const months = rows(current, state).rows.map(([month]) => parseMonth(String(month)));
			expect(Math.min(...months), state).toBeGreaterThanOrEqual(x0);
			expect(Math.max(...months), state).toBeLessThanOrEqual(x1);
		}
	});

	it('has two points and no other beside the rings', () => {
		expect(rows(tables, 'gathered').rows.map(([month]) => month)).toEqual(['2022-06', '2022-07']);
	});

	it('has the two figures of a field of rings', () => {
		expect(rows(tables, 'field').rows.map((row) => row[2])).toEqual([107583, 109075]);
		expect(rows(tables, 'two-thirds').rows.map((row) => row[2])).toEqual([72536, 35047]);
	});

	it('has release and status, and marks the six newest months as recent', () => {
		const status = Object.entries(column('counted', 'status'));
		const recent = status.filter(([, words]) => words === 'provisional, recent');
		expect(recent.map(([month]) => month)).toEqual([
			'2025-03',
			'2025-04',
			'2025-05',
			'2025-06',
			'2025-07',
			'2025-08'
		]);
		expect(new Set(Object.values(column('counted', 'release')))).toEqual(new Set(['2026-01']));
	});

	it('has the announced total beside the later one, only in its month', () => {
		const announced = Object.entries(column('blip', 'announced'));
		expect(announced.filter(([, value]) => value !== null)).toEqual([['2025-01', 82138]]);
		expect(column('blip', 'all_drugs_predicted')['2025-01']).toBe(79896);
	});

	it('has the counts of newer releases after the end of the line, each with its own release', () => {
		const { columns, rows: all } = rows(tables, 'fall');
		const later = all.slice(128);
		const known = rows(tables, 'rise').rows;
		expect(all.slice(0, known.length)).toEqual(known);
		expect(all[127]?.[0]).toBe('2025-08');
		expect(columns).toEqual(rows(tables, 'rise').columns);
		const words = 'newer release, a point and not on the line';
		expect(later).toHaveLength(12);
		expect(later).toContainEqual(['2026-01', null, null, 36825, 37488, words, '2026-06']);
		expect(later).toContainEqual(['2026-01', null, 69784, null, null, words, '2026-08']);
		expect(later.at(-1)).toEqual(['2026-03', null, 67798, null, null, words, '2026-08']);
	});

	it('leaves unpublished values blank, and keeps a published zero', () => {
		expect(column('rise', 'all_drugs_reported', withCount('2020-03', null))['2020-03']).toBeNull();
		expect(column('rise', 'all_drugs_reported', withCount('2020-03', 0))['2020-03']).toBe(0);
	});
});

describe('toll data point', () => {
	const at = (state: TollState, month: string, data: Tables = tables) =>
		dataPoints(data, state).find(({ x }) => x === parseMonth(month));

	it('has the month, the figure, the unit and the status', () => {
		expect(at('counted', '2022-07')).toEqual({
			x: parseMonth('2022-07'),
			y: 107583,
			label: '12 months to July 2022',
			lines: ['107,583 deaths, reported', '109,075 deaths, estimated']
		});
	});

	it('gives for every figure how it was counted', () => {
		for (const state of states) {
			for (const line of dataPoints(current, state).flatMap(({ lines }) => lines)) {
				expect(line, state).toMatch(/^[\d,]+ deaths.*, (.*(reported|estimated)|fentanyl named)$/);
			}
		}
	});

	it('is on the line, inside the plot', () => {
		for (const state of states) {
			const { x0, x1, y0, y1 } = extentOf(current, state);
			const outside = dataPoints(current, state).filter(
				({ x, y }) => x < x0 || x > x1 || y < y0 || y > y1
			);
			expect(outside, state).toEqual([]);
		}
	});

	it('is on the estimate in the close-up, which draws the later totals', () => {
		expect(at('blip', '2025-01')?.y).toBe(79896);
	});

	it('continues after the line with the estimates of newer releases, marked as such', () => {
		expect(at('fall', '2026-01')).toEqual({
			x: parseMonth('2026-01'),
			y: 69784,
			label: '12 months to January 2026, newer release',
			lines: ['69,784 deaths, estimated', '37,488 deaths, synthetic opioids, estimated']
		});
		expect(at('fall', '2026-03')?.lines).toEqual(['67,798 deaths, estimated']);
		expect(at('guess', '2026-01')).toBeUndefined();
		const places = dataPoints(tables, 'fall').map(({ x }) => x);
		expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
	});

	it('is missing, not zero, for a month without a count', () => {
		expect(at('rise', '2020-03', withCount('2020-03', null))).toBeUndefined();
		expect(at('rise', '2020-03', withCount('2020-03', 0))?.y).toBe(0);
	});

	it('says when a figure beside it was not published', () => {
		const { first, deaths, vintage } = tables.fentanylByName;
		const blank = deaths.map((value, i) => (first + i === parseMonth('2022-07') ? null : value));
		const holed = { ...tables, fentanylByName: { first, deaths: blank, vintage } };
		expect(at('code', '2022-07', holed)?.lines).toEqual([
			'72,536 deaths, synthetic opioids, reported',
			'not published: deaths, fentanyl named'
		]);
	});
});
