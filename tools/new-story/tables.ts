// The tables of data/tables, and what each column holds: a wrong cell stops the build with its place.
import { csvTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { text, whole } from '$lib/data/fields';

const electricity = csvTable(
	'electricity',
	{ year: whole, fossil: whole, nuclear: whole, renewables: whole, source: text },
	['year']
);

export type Tables = FieldsOf<typeof electricity>;

export const tables = defineTables<Tables>([electricity]);
