import * as v from 'valibot';
import { defineTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { month, oneOf, signed, text, whole } from '$lib/data/fields';

const countries = defineTable({
	name: 'countries',
	file: 'countries.csv',
	row: v.object({
		year: whole,
		china: whole,
		india: whole,
		nigeria: whole,
		iceland: whole,
		source: text
	}),
	key: ['year']
});

const states = defineTable({
	name: 'states',
	file: 'states.csv',
	row: v.object({ state: text, postal: text, people: whole, source: text }),
	key: ['postal']
});

const weather = defineTable({
	name: 'weather',
	file: 'weather.csv',
	row: v.object({ weather: text, days: whole, source: text }),
	key: ['weather']
});

const temperatures = defineTable({
	name: 'temperatures',
	file: 'temperatures.csv',
	row: v.object({ month, coldest: signed, warmest: signed, source: text }),
	key: ['month']
});

const monarchs = defineTable({
	name: 'monarchs',
	file: 'monarchs.csv',
	row: v.object({
		name: text,
		start: whole,
		end: whole,
		rule: oneOf(['Monarchs', 'Commonwealth']),
		source: text
	}),
	key: ['name']
});

export type Tables = FieldsOf<
	typeof countries | typeof states | typeof weather | typeof temperatures | typeof monarchs
>;

/** The tables of the story. */
export const tables = defineTables<Tables>([countries, states, weather, temperatures, monarchs]);
