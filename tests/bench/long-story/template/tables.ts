import * as v from 'valibot';
import { defineTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { text, whole } from '$lib/data/fields';

const values = defineTable({
	name: 'values',
	file: 'values.csv',
	row: v.object({ step: whole, value: whole, source: text }),
	key: ['step']
});

export type Tables = FieldsOf<typeof values>;

/** The table of the story. */
export const tables = defineTables<Tables>([values]);
