// The tables of data/tables, and what each column holds: a wrong cell stops the build with its place.
import * as v from 'valibot';
import { defineTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { text, whole } from '$lib/data/fields';

const electricity = defineTable({
	name: 'electricity',
	file: 'electricity.csv',
	row: v.object({ year: whole, fossil: whole, nuclear: whole, renewables: whole, source: text }),
	key: ['year']
});

export type Tables = FieldsOf<typeof electricity>;

export const tables = defineTables<Tables>([electricity]);
