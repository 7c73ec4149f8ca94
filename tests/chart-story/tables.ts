import { csvTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { month, oneOf, signed, text, whole } from '$lib/data/fields';

const countries = csvTable(
	'countries',
	{
		year: whole,
		china: whole,
		india: whole,
		nigeria: whole,
		iceland: whole,
		source: text
	},
	['year']
);

const states = csvTable('states', { state: text, postal: text, people: whole, source: text }, [
	'postal'
]);

const weather = csvTable('weather', { weather: text, days: whole, source: text }, ['weather']);

const temperatures = csvTable(
	'temperatures',
	{ month, coldest: signed, warmest: signed, source: text },
	['month']
);

const monarchs = csvTable(
	'monarchs',
	{
		name: text,
		start: whole,
		end: whole,
		rule: oneOf(['Monarchs', 'Commonwealth']),
		source: text
	},
	['name']
);

const harbours = csvTable('harbours', { harbour: text, then: whole, now: whole, source: text }, [
	'harbour'
]);

export type Tables = FieldsOf<
	| typeof countries
	| typeof states
	| typeof weather
	| typeof temperatures
	| typeof monarchs
	| typeof harbours
>;

/** The tables of the story. */
export const tables = defineTables<Tables>([
	countries,
	states,
	weather,
	temperatures,
	monarchs,
	harbours
]);
