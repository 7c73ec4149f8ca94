import { describe, expect, it } from 'vitest';
import { chartOf } from '$lib/chart/charts';
import type { Chart, ChartInputs } from '$lib/chart/chart-types';
import { charts } from '.';
import { PageAnswers } from '$lib/chart/question.svelte';
import { controls } from '../controls';
import { inputs } from '../inputs';
import { loadStory } from '../story';

const { sources, tables } = loadStory();
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

// The check of the story finds rows with other numbers of cells, missing values and long subtitles.
it.each(everyState)(
	'has a table, data points and words of $chart.id in $state',
	({ chart, state }) => {
		const { columns, rows } = chart.rows(tables, state);
		const keys = columns.map(({ key }) => key);
		const cells = (key: string) => rows.map((row) => String(row[keys.indexOf(key)] ?? ''));
		expect(rows.length).toBeGreaterThan(0);
		expect(new Set(keys).size).toBe(keys.length);
		for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
		for (const status of cells('status')) expect(status).toMatch(/[a-z]/);
		if (keys.includes('source'))
			for (const source of cells('source')) expect(sources).toHaveProperty([source]);
		for (const { label, lines } of chart.dataPoints(tables, state)) {
			expect([label, lines.length > 0]).not.toContain(false);
			// Screen readers stumble over dashes.
			expect([label, ...lines].join(' ')).not.toMatch(/null|\s{2}|[–—]/);
		}
		const said = chart.description?.describe(tables, state) ?? '';
		expect(said.length).toBeGreaterThan(80);
		expect(said).not.toMatch(/undefined|NaN|null|Infinity|\s{2}/);
	}
);
