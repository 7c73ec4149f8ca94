import { describe, expect, it } from 'vitest';
import { loadSources } from '$lib/data/sources';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { boxOf } from '$lib/chart/box';
import { closest } from '$lib/chart/closest';
import { layoutOf } from './timeline-layout';
import { dataPoints, rows } from './timeline-rows';
import { allStates, keyframeOf, type TimelineState } from './views';

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();

const column = (state: TimelineState, key: string, data = tables) => {
	const table = rows(data, state);
	const at = table.columns.findIndex((each) => each.key === key);
	return table.rows.map((row) => row[at]);
};

describe('timeline table', () => {
	it('has the four dates of the class control, from pledge to complaint', () => {
		expect(column('control', 'date')).toEqual([
			'2018-12-01',
			'2019-04-01',
			'2019-05-01',
			'2019-08-01 to 2019-08-02'
		]);
	});

	it('has the seven controls by date, with only the year for the United Nations', () => {
		const dates = column('controls', 'date').map(String);
		expect(dates).toEqual(dates.toSorted());
		expect(dates).toHaveLength(7);
		expect(dates[1]).toBe('2022');
		expect(column('controls', 'who')).toEqual([
			'China',
			'United Nations',
			...Array<string>(5).fill('China')
		]);
	});

	it('shows that the visit was planned for two days and came in June', () => {
		const planned = rows(tables, 'letters').rows.filter((row) => row.includes('planned'));
		expect(planned).toHaveLength(1);
		expect(planned[0]).toContain('2023-02-05 to 2023-02-06');
		expect(column('trip', 'date')).toEqual([
			'2023-02-03',
			'2023-06-18 to 2023-06-19',
			'2023-11-15',
			'2024-01-30'
		]);
	});

	it('has asks, positions and explanations first, each with who holds it, and no date', () => {
		expect(column('asks', 'what').slice(0, 3)).toEqual([
			'Know your customer',
			'Export rules, enforced',
			'Work with U.S. agencies'
		]);
		expect(column('levers', 'date')).toEqual([null, null, null, null]);
		expect(column('explanations', 'date').slice(0, 4)).toEqual([null, null, null, null]);
		expect(column('explanations', 'status').slice(0, 4)).toEqual(
			Array<string>(4).fill('expert statement')
		);
	});

	it('has what makers turned to above the controls, with who reports it', () => {
		expect(column('substitutes', 'what', current)[0]).toBe('Chemicals not yet listed');
		expect(column('substitutes', 'status', current)[0]).toBe('official statement');
		expect(column('substitutes', 'date', current)).toHaveLength(8);
	});

	it('has the months of the line in the climb', () => {
		expect(column('climb', 'month')).toHaveLength(128);
		expect(column('climb', 'synthetic_opioids_reported')[52]).toBe(32402);
	});

	it('cites a known source in every row', () => {
		const sources = loadSources();
		for (const state of allStates) {
			if (state === 'climb') continue;
			for (const source of column(state, 'source', current))
				expect(sources).toHaveProperty(String(source));
		}
	});

	it('has no duplicate row in a state', () => {
		for (const state of allStates) {
			const names = rows(current, state).rows.map((row) => row.join('|'));
			expect(new Set(names).size).toBe(names.length);
		}
	});
});

describe('timeline data points', () => {
	it('gives the date in words and the event, at the position of the event', () => {
		const [first, , , last] = dataPoints(tables, 'letters');
		expect(first).toMatchObject({ label: '24 January 2023', y: 0 });
		expect(last?.label).toBe('5 and 6 February 2023, planned');
		expect(last?.lines.join(' ')).toContain('did not take place');
	});

	it('covers every event and list item of a state, and nothing of another state', () => {
		expect(dataPoints(tables, 'controls')).toHaveLength(7);
		expect(dataPoints(current, 'substitutes')).toHaveLength(7);
		expect(dataPoints(tables, 'asks').map(({ label }) => label)).toEqual(
			column('asks', 'what').slice(0, 3)
		);
		expect(dataPoints(tables, 'levers')).toHaveLength(4);
		expect(dataPoints(tables, 'climb')).toHaveLength(128);
	});

	it('names who holds a position, with its status', () => {
		for (const { lines } of dataPoints(tables, 'levers')) {
			expect(lines.at(-1)).toMatch(/\((reporter’s summary|official statement)\)$/);
		}
	});

	it('contains no dash that a screen reader would stumble over', () => {
		for (const state of allStates) {
			for (const { label, lines } of dataPoints(current, state)) {
				expect([label, ...lines].join(' ')).not.toMatch(/[–—]/);
			}
		}
	});

	it('places list items where they are drawn, from top to bottom, in any box', () => {
		for (const state of ['asks', 'levers'] as const) {
			const items = dataPoints(current, state);
			for (const height of [190, 250, 560]) {
				const box = boxOf({ width: 358, height });
				const { yDomain } = layoutOf(current, keyframeOf(current, state), box);
				const full = box.height - 26;
				items.forEach((_, i) => {
					const pixel = ((i + 0.5) / items.length) * full;
					const place = yDomain[1] * (1 - pixel / full);
					expect(closest(items, ({ y }) => Math.abs(y - place))).toBe(i);
				});
			}
		}
	});
});
