import { describe, expect, it } from 'vitest';
import { descriptionOf } from '$lib/chart/charts';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { timeline } from './timeline-chart';

const { dataPoints, rows } = timeline;

type TimelineState = (typeof timeline.states)[number];

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
});

describe('timeline data points', () => {
	it('gives the date in words and the event, at the position of the event', () => {
		const [first] = dataPoints(tables, 'substitutes');
		expect(first).toMatchObject({ label: '1 May 2019', y: 0 });
		expect(first?.lines.join(' ')).toMatch(/fentanyl/);
	});
});

it('counts the explanations of the table in words', () => {
	const [first] = tables.positions.filter(({ topic }) => topic === 'explanations');
	const fewer = { ...tables, positions: tables.positions.filter((each) => each !== first) };
	expect(descriptionOf(timeline, fewer, 'explanations').alt).toContain('3 explanations');
});
