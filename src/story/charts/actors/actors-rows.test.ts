import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { actors } from './actors-chart';
import { eventIn, eventsOf, LANES, timeBetween, type ActorsState } from './actors-values';

const { rows, dataPoints } = actors;
const current = loadTables();

const column = (state: ActorsState, key: string, data = tables) => {
	const table = rows(data, state);
	const at = table.columns.findIndex((each) => each.key === key);
	return table.rows.map((row) => row[at]);
};

describe('the table of actors', () => {
	it('has a row for each event that is drawn, in the state of the visit also for the letters', () => {
		expect(column('letters', 'date')).toEqual([
			'2023-01-24',
			'2023-02-01',
			'2023-02-03',
			'2023-02-05 to 2023-02-06'
		]);
		expect(column('trip', 'date')).toEqual([
			...column('letters', 'date'),
			'2023-06-18 to 2023-06-19',
			'2023-11-15',
			'2024-01-30'
		]);
	});

	it('has the four dates of the control, and no count of deaths', () => {
		expect(column('control', 'date')).toEqual([
			'2018-12-01',
			'2019-04-01',
			'2019-05-01',
			'2019-08-01 to 2019-08-02'
		]);
		expect(rows(tables, 'control').columns).toEqual(rows(tables, 'letters').columns);
	});
});

describe('the data points of actors', () => {
	it('says when, who and what', () => {
		expect(dataPoints(tables, 'letters')[3]).toMatchObject({
			label: '5 and 6 February 2023, planned'
		});
		expect(dataPoints(tables, 'levers')[0]?.lines.at(-1)).toContain('lawmakers, unnamed');
	});
});

it('derives the times between events from their dates', () => {
	const [trip, control] = [eventIn(tables, 'trip'), eventIn(tables, 'control')];
	expect(timeBetween(trip('trip-planned'), trip('trip-june')).days).toBe(133);
	const inForce = control('control-in-force');
	expect(timeBetween(control('pledge-2018'), inForce).months).toBe(5);
	expect(timeBetween(inForce, control('control-criticised')).months).toBe(3);
});

it('has a lane for everyone who acts or is addressed', () => {
	for (const state of ['letters', 'trip', 'control'] as const) {
		const places: readonly string[] = LANES[state];
		for (const { id, fromLane, toLanes, topics } of eventsOf(current, state)) {
			expect(places, id).toContain(fromLane);
			// The state of the visit also has the letters, but no lane for all who receive them.
			const ownStates: readonly string[] = topics;
			if (!ownStates.includes(state)) continue;
			for (const lane of toLanes) expect(places, id).toContain(lane);
		}
	}
});

it('keeps the caveats in the texts of the events', () => {
	const about = (id: string) => current.events.find((event) => event.id === id)?.about;
	expect(about('meeting-2023')).toContain('suspended it in August 2022');
	expect(about('senators-letter')).toMatch(
		/Republican senators, Ricketts and Rubio .* several topics/
	);
	expect(about('trip-june')).toContain('agree only to explore a working group');
	expect(about('trip-postponed')).toContain('balloon');
	expect(about('working-group')).toContain('in Beijing');
	expect(about('control-in-force')).toContain('does not cover all precursors');
});
