import { describe, expect, it } from 'vitest';
import { loadSources } from '$lib/data/sources';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { timeline } from './timeline-chart';

const { dataPoints, rows, states } = timeline;

type TimelineState = (typeof states)[number];

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();

const column = (state: TimelineState, key: string, data = tables) => {
	const table = rows(data, state);
	const at = table.columns.findIndex((each) => each.key === key);
	return table.rows.map((row) => row[at]);
};

describe('timeline table', () => {
	it('has the explanations, each with who holds it, and no date', () => {
		expect(column('explanations', 'date')).toEqual([null, null, null, null]);
		expect(column('explanations', 'status')).toEqual(Array<string>(4).fill('expert statement'));
	});

	it('has the seven controls by date, with only the year for the United Nations', () => {
		const dates = column('substitutes', 'date').map(String);
		expect(dates).toEqual(dates.toSorted());
		expect(dates).toHaveLength(7);
		expect(dates[1]).toBe('2022');
		expect(column('substitutes', 'who')).toEqual([
			'China',
			'United Nations',
			...Array<string>(5).fill('China')
		]);
	});

	it('has what makers turned to above the controls, with who reports it', () => {
		expect(column('substitutes', 'what', current)[0]).toBe('Chemicals not yet listed');
		expect(column('substitutes', 'status', current)[0]).toBe('official statement');
		expect(column('substitutes', 'date', current)).toHaveLength(8);
	});

	it('has the months of the line to July 2022 in the climb', () => {
		expect(column('climb', 'month')).toHaveLength(91);
		expect(column('climb', 'month').at(-1)).toBe('2022-07');
		expect(column('climb', 'synthetic_opioids_reported')[52]).toBe(32402);
	});

	it('cites a known source in every row', () => {
		const sources = loadSources();
		for (const state of states) {
			if (state === 'climb') continue;
			for (const source of column(state, 'source', current))
				expect(sources).toHaveProperty(String(source));
		}
	});

	it('has no duplicate row in a state', () => {
		for (const state of states) {
			const names = rows(current, state).rows.map((row) => row.join('|'));
			expect(new Set(names).size).toBe(names.length);
		}
	});
});

describe('timeline data points', () => {
	it('gives the date in words and the event, at the position of the event', () => {
		const [first] = dataPoints(tables, 'substitutes');
		expect(first).toMatchObject({ label: '1 May 2019', y: 0 });
		expect(first?.lines.join(' ')).toMatch(/fentanyl/);
	});

	it('covers every event of a state or the months of its line, and nothing of another state', () => {
		expect(dataPoints(current, 'substitutes')).toHaveLength(7);
		expect(dataPoints(tables, 'explanations')).toHaveLength(63);
		expect(dataPoints(tables, 'climb')).toHaveLength(91);
	});

	it('contains no dash that a screen reader would stumble over', () => {
		for (const state of states) {
			for (const { label, lines } of dataPoints(current, state)) {
				expect([label, ...lines].join(' ')).not.toMatch(/[–—]/);
			}
		}
	});
});
