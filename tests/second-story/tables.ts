import * as v from 'valibot';
import { defineTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { text, whole } from '$lib/data/fields';

const boats = defineTable({
	name: 'boats',
	file: 'boats.csv',
	row: v.object({ year: whole, sail: whole, motor: whole, source: text }),
	key: ['year']
});

export type Tables = FieldsOf<typeof boats>;

/** The tables of the story. */
export const tables = defineTables<Tables>([boats]);
