import * as v from 'valibot';
import { defineTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { text, whole, wholeOrNull, yesNo } from '$lib/data/fields';

const boats = defineTable({
	name: 'boats',
	file: 'boats.csv',
	row: v.object({ year: whole, sail: whole, motor: whole, source: text }),
	key: ['year']
});

const works = defineTable({
	name: 'works',
	file: 'works.csv',
	row: v.object({
		place: text,
		work: text,
		start: whole,
		end: wholeOrNull,
		planned: yesNo,
		source: text
	}),
	key: ['place', 'work']
});

export type Tables = FieldsOf<typeof boats> & FieldsOf<typeof works>;

/** The tables of the story. */
export const tables = defineTables<Tables>([boats, works]);
