import * as v from 'valibot';
import { record } from '$lib/data/check-json';
import { text } from '$lib/data/fields';

const NUMBERS = 'a list of numbers and nulls';
const numbers = v.array(v.nullable(v.number('a number or null')), NUMBERS);
const rows = v.array(v.looseObject({}, 'a row as an object'), 'a list of rows');
const month = v.pipe(v.number('a month as a number'), v.integer('a month as a whole number'));
const series = record({ first: month, reported: numbers, predicted: numbers });

/**
 * Checks only that the tables in the snapshot of a release are complete. Their fields were checked
 * when they were read.
 */
export const tablesSchema = record({
	vintage: text,
	deaths: record({
		all_drugs: series,
		synthetic_opioids: series,
		psychostimulants: series,
		cocaine: series,
		heroin: series
	}),
	later: rows,
	fentanylByName: record({ first: month, deaths: numbers, vintage: text }),
	announced: rows,
	potency: rows,
	statements: rows,
	seizures: rows,
	states: v.looseObject(
		{ compared: rows, nation: rows, westVirginia: v.looseObject({ deaths: series }, 'an object') },
		'an object with the fields compared, nation, westVirginia'
	),
	published: rows,
	events: rows,
	positions: rows,
	route: rows
});
