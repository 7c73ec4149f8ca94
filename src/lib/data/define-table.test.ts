import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkJson, record } from './check-json';
import { defineTable, defineTables } from './define-table';
import { text, whole } from './fields';
import { temporaryFolder } from '../../../tests/support/temporary-folder';

const row = v.pipe(
	v.object({ year: whole, sail_boats: whole }),
	v.transform(({ year, sail_boats }) => ({ year, sailBoats: sail_boats }))
);
const boats = defineTable({ name: 'boats', file: 'boats.csv', row, key: ['year'] });
const newest = defineTable({
	file: 'boats.csv',
	row,
	key: ['year'],
	fields: { newest: record({ year: v.number('a year'), name: text }) },
	from: (rows) => ({ newest: { year: Math.max(...rows.map(({ year }) => year)), name: 'sail' } })
});
const figures = defineTable({ file: 'boats.csv', row, key: ['year'] });

/** A folder with the table. */
function folder(...lines: string[]): string {
	const dir = temporaryFolder();
	writeFileSync(join(dir, 'boats.csv'), ['year,sail_boats', ...lines, ''].join('\n'));
	return dir;
}

describe('defineTable', () => {
	it('reads the rows in the form that the schema makes', () => {
		expect(figures.read(folder('2020,40', '2021,0'))).toEqual([
			{ year: 2020, sailBoats: 40 },
			{ year: 2021, sailBoats: 0 }
		]);
	});

	it('rejects two rows with the same key', () => {
		expect(() => figures.read(folder('2020,40', '2020,41'))).toThrow(
			'boats.csv:3:1: found a second row for "2020", expected one: the first is in line 2.'
		);
	});
});

describe('defineTables', () => {
	const tables = defineTables([boats, newest, figures]);

	it('loads the fields of all tables, without those that have none', () => {
		expect(tables.load(folder('2020,40', '2022,39'))).toEqual({
			boats: [
				{ year: 2020, sailBoats: 40 },
				{ year: 2022, sailBoats: 39 }
			],
			newest: { year: 2022, name: 'sail' }
		});
	});

	it('checks tables without a field too', () => {
		expect(() => defineTables([figures]).load(folder('2020,many'))).toThrow(
			'boats.csv:2:6: found "many" in column sail_boats, expected a whole number of 0 or more.'
		);
	});

	it('rejects two tables with a field of the same name', () => {
		expect(() => defineTables([boats, boats])).toThrow('two tables have the field "boats"');
	});

	it.each([
		['{"newest":{"year":2022,"name":"sail"}}', []],
		[
			'{"boats":[],"newest":{"year":"2022","name":"sail"}}',
			['found "2022" in "year", expected a year']
		],
		[
			'{"boats":[],"boat":[],"newest":{"year":1,"name":"x"}}',
			['"boat", expected the fields boats']
		],
		['{"boats":[]}', ['found no field "newest", expected the fields boats, newest']],
		['{"boats":[7],"newest":{"year":1,"name":"x"}}', ['expected a row as an object']],
		['{"boats":{},"newest":{"year":1,"name":"x"}}', ['expected a list of rows']]
	])('checks the tables of a snapshot: %s', (json, expected) => {
		const { faults = [] } = checkJson(json, tables.snapshot);
		expect(faults.map(({ what }) => what)).toEqual(
			expected.map((part) => expect.stringContaining(part) as string)
		);
	});

	it('has no rows of a table that a snapshot lacks', () => {
		const json = '{"newest":{"year":2022,"name":"sail"}}';
		expect(checkJson(json, tables.snapshot)).toMatchObject({ value: { boats: [] } });
	});
});
