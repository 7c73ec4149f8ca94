import * as v from 'valibot';
import { defineTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { text, whole } from '$lib/data/fields';

const gulls = defineTable({
	name: 'gulls',
	file: 'gulls.csv',
	row: v.object({ year: whole, gulls: whole, source: text }),
	key: ['year']
});

export type Tables = FieldsOf<typeof gulls>;

/** The tables of the story. */
export const tables = defineTables<Tables>([gulls]);
