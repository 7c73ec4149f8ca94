import { expect, it } from 'vitest';
import type { ChartInputs } from './chart-types';
import { neededTables } from './needed-tables';
import { defineQuestion } from './question.svelte';

const tables = { deaths: { all: [3, 4], some: [1, 2], few: [0] }, events: ['a'] };

/** An input of which only its key and its tables matter. */
const inputOf = (select?: (all: typeof tables) => object) =>
	({ key: 'state', selectTables: select }) as unknown as NonNullable<ChartInputs[string]['input']>;

const question = defineQuestion<{ deaths: { all: number[] } }>({
	key: 'guess',
	state: 'guess',
	open: 'open',
	answered: 'answered',
	selectTables: ({ deaths }) => ({ deaths: { all: deaths.all } }),
	ask: () => ({ headline: '', subtitle: '', alt: '', short: '' }),
	load: () => Promise.reject(new Error('never asked'))
});

it('joins the parts of a table that an input and a question need', () => {
	const input = inputOf(({ deaths }) => ({ deaths: { few: deaths.few } }));
	expect(neededTables({ tiles: { input }, toll: { question } }, tables)).toEqual({
		deaths: { few: [0], all: [3, 4] }
	});
});

it('contains all tables if an input selects none', () => {
	expect(neededTables({ tiles: { input: inputOf() }, toll: { question } }, tables)).toEqual(tables);
});

it('contains a list whole if two inputs select it, as one may have left out a part', () => {
	const whole = inputOf(({ events }) => ({ events }));
	const part = inputOf(() => ({ events: [] }));
	expect(neededTables({ lines: { input: whole }, change: { input: part } }, tables)).toEqual({
		events: tables.events
	});
});
