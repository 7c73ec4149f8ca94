import { csvTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { text, whole, wholeOrNull, yesNo } from '$lib/data/fields';

const boats = csvTable('boats', { year: whole, sail: whole, motor: whole, source: text }, ['year']);

const works = csvTable(
	'works',
	{
		place: text,
		work: text,
		start: whole,
		end: wholeOrNull,
		planned: yesNo,
		source: text
	},
	['place', 'work']
);

export type Tables = FieldsOf<typeof boats> & FieldsOf<typeof works>;

/** The tables of the story. */
export const tables = defineTables<Tables>([boats, works]);
