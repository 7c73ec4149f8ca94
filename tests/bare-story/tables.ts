import { csvTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { text, whole } from '$lib/data/fields';

const gulls = csvTable('gulls', { year: whole, gulls: whole, source: text }, ['year']);

export type Tables = FieldsOf<typeof gulls>;

/** The tables of the story. */
export const tables = defineTables<Tables>([gulls]);
