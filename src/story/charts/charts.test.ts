import { describe, expect, it } from 'vitest';
import { chartOf } from '$lib/chart/charts';
import type { Chart, ChartInputs } from '$lib/chart/chart-types';
import { charts } from '.';
import { PageAnswers } from '$lib/chart/question.svelte';
import { controls } from '../controls';
import { inputs } from '../inputs';
import { loadStory } from '../story';

const { tables } = loadStory();
const all: Chart[] = Object.values(charts);
const everyState = all.flatMap((chart) => chart.states.map((state) => ({ chart, state })));

describe('the charts', () => {
	it('finds each chart by its id, and names the known charts for an unknown id', () => {
		for (const [id, chart] of Object.entries(charts)) expect(chartOf(charts, id).id).toBe(chart.id);
		expect(() => chartOf(charts, 'tolls')).toThrow(/no chart "tolls".*toll, route, tiles/);
	});

	it('lists what readers can choose, for the speaker window with the controls', () => {
		const chosen = all.flatMap(({ id, input }) => (input ? [{ id, input }] : []));
		const listed = (record: ChartInputs) =>
			Object.entries(record).flatMap(([id, { input }]) => (input ? [{ id, input }] : []));
		expect(listed(controls)).toEqual(chosen);
		expect(chosen).toMatchObject(listed(inputs));
		expect(Object.values(controls).map(({ question }) => question)).toEqual(
			Object.values(inputs).map(({ question }) => question)
		);
	});

	it('asks questions only with states that their charts have', () => {
		for (const [id, { question }] of Object.entries(inputs)) {
			if (!question) continue;
			const states = all.find((chart) => chart.id === id)?.states ?? [];
			const stop = question.start(new PageAnswers());
			const shown = [question.state, question.shown(tables).state];
			question.answer();
			shown.push(question.shown(tables).state);
			stop();
			expect(states).toEqual(expect.arrayContaining(shown));
			expect(new Set(shown).size).toBe(3);
		}
	});

	it.each(all)('names the states of $id for an unknown state', (chart) => {
		const { states } = chart;
		const said = new RegExp(`no state "nowhere".*${states.join(', ')}`);
		expect(() => chart.rows(tables, 'nowhere')).toThrow(said);
		expect(() => chart.dataPoints(tables, 'nowhere')).toThrow(said);
		expect(() => chart.description?.describe(tables, 'nowhere')).toThrow(said);
		expect(() => chart.rows(tables, 'toString')).toThrow(RangeError);
	});
});

describe.each(everyState)('the chart $chart.id in the state $state', ({ chart, state }) => {
	const { columns, rows } = chart.rows(tables, state);

	it('has a table with a cell for every column and no duplicate column', () => {
		const keys = columns.map(({ key }) => key);
		expect(rows.length).toBeGreaterThan(0);
		expect(new Set(keys).size).toBe(keys.length);
		for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
		for (const row of rows) expect(row).toHaveLength(columns.length);
	});

	it('has only numbers, text and blanks in its cells', () => {
		const wrong = rows.flat().filter((cell) => typeof cell === 'number' && !Number.isFinite(cell));
		expect(wrong).toEqual([]);
		expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN|Infinity/);
	});

	it('gives the status of every row', () => {
		const status = columns.findIndex(({ key }) => key === 'status');
		for (const row of rows) expect(row[status]).toMatch(/[a-z]/);
	});

	it('has data points with a position, a label and values', () => {
		for (const { x, y, label, lines } of chart.dataPoints(tables, state)) {
			expect([x, y].every(Number.isFinite)).toBe(true);
			expect(label).not.toBe('');
			expect(lines.length).toBeGreaterThan(0);
			expect([label, ...lines].join(' ')).not.toMatch(/undefined|NaN|null|Infinity|\s{2}/);
		}
	});

	it('has a description', () => {
		const words = chart.description;
		expect(words?.describe(tables, state).length).toBeGreaterThan(80);
		expect(words?.describe(tables, state)).not.toMatch(/undefined|NaN|null|Infinity|\s{2}/);
	});
});
