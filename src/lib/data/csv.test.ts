import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readTable } from './csv';
import { text, whole } from './fields';
import { parseMonth } from './month';
import { namedDrugRow, overdoseRow } from './schemas';
import { temporaryFolder } from '../../../tests/support/temporary-folder';

function read(content: string) {
	const dir = temporaryFolder();
	writeFileSync(join(dir, 't.csv'), content);
	return readTable(dir, 't.csv', namedDrugRow, ['month']);
}

const HEADER = 'month,deaths,vintage\n';

describe('a table', () => {
	it('gives typed rows, and null where nothing is published', () => {
		expect(read(`${HEADER}2019-01,30367,2025-01\n2019-02,,2025-01\n`)).toEqual([
			{ month: parseMonth('2019-01'), deaths: 30367, vintage: '2025-01' },
			{ month: parseMonth('2019-02'), deaths: null, vintage: '2025-01' }
		]);
	});

	it('reads a published zero as zero and not as a blank', () => {
		expect(read(`${HEADER}2019-01,0,2025-01\n`)[0]?.deaths).toBe(0);
	});

	it.each(['1o7583', '"12,345"', '-5', 'NaN', '1e5', '12.5', ' 7', 'Infinity'])(
		'refuses %s as a count, naming line, column, what was found and what was expected',
		(field) => {
			const found = field.replaceAll('"', '');
			expect(() => read(`${HEADER}2019-01,1,2025-01\n2019-02,${field},2025-01\n`)).toThrow(
				`t.csv, line 3, column deaths: found "${found}", expected a whole number or nothing`
			);
		}
	);

	it('refuses a month that is none', () => {
		expect(() => read(`${HEADER}2019-13,1,2025-01\n`)).toThrow(
			't.csv, line 2, column month: found "2019-13", expected a month as YYYY-MM'
		);
	});

	it('refuses a missing, an extra and a doubled column by name', () => {
		expect(() => read('month,vintage\n2019-01,2025-01\n')).toThrow(
			't.csv: column deaths is missing'
		);
		expect(() => read('month,deaths,vintage,note\n2019-01,1,2025-01,x\n')).toThrow(
			't.csv: column note is not one that this table has'
		);
		expect(() => read('month,deaths,deaths,vintage\n2019-01,1,1,2025-01\n')).toThrow(
			't.csv: column deaths stands twice in the first line'
		);
	});

	it('refuses a row with too few fields', () => {
		expect(() => read(`${HEADER}2019-01,1\n`)).toThrow('line 2: found 2 fields, expected 3');
	});

	it('refuses a duplicate month and says where the first one stands', () => {
		expect(() => read(`${HEADER}2019-01,1,2025-01\n2019-01,2,2025-01\n`)).toThrow(
			't.csv, line 3: 2019-01 already stands in line 2'
		);
	});

	it.each(['', HEADER])('refuses a file without rows', (content) => {
		expect(() => read(content)).toThrow('t.csv: the file has no rows');
	});

	it('names a file that is missing', () => {
		expect(() => readTable('nowhere', 'none.csv', overdoseRow)).toThrow(
			'nowhere/none.csv: the file is missing'
		);
	});

	it('counts lines through a field that holds a line break', () => {
		const dir = temporaryFolder();
		writeFileSync(join(dir, 't.csv'), 'note,amount\n"two\nlines",1\none,x\n');
		expect(() => readTable(dir, 't.csv', v.object({ note: text, amount: whole }))).toThrow(
			't.csv, line 4, column amount: found "x", expected a whole number'
		);
	});
});
