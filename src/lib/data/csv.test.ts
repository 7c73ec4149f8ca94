import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readTable } from './csv';
import { amount, month, shareOrNull, signed, text, vintage, whole, wholeOrNull } from './fields';
import { parseMonth } from './month';
import { problemsOf } from '../../../tests/support/problems';
import { temporaryFolder } from '../../../tests/support/temporary-folder';

const row = v.object({ month, deaths: wholeOrNull, vintage });

function read(content: string | Buffer) {
	const dir = temporaryFolder();
	writeFileSync(join(dir, 't.csv'), content);
	return readTable(dir, 't.csv', row, ['month']);
}

/** The faults of a table, without its folder. */
function problems(content: string | Buffer): string[] {
	return problemsOf(() => read(content));
}

const HEADER = 'month,deaths,vintage\n';

describe('readTable', () => {
	it('returns typed rows, with null where nothing is published', () => {
		expect(read(`${HEADER}2019-01,30367,2025-01\n2019-02,,2025-01\n`)).toEqual([
			{ month: parseMonth('2019-01'), deaths: 30367, vintage: '2025-01' },
			{ month: parseMonth('2019-02'), deaths: null, vintage: '2025-01' }
		]);
	});

	it('reads a published zero as zero, not as a blank', () => {
		expect(read(`${HEADER}2019-01,0,2025-01\n`)[0]?.deaths).toBe(0);
	});

	it.each(['1o7583', '"12,345"', '-5', 'NaN', '1e5', '12.5', ' 7', 'Infinity'])(
		'rejects %s as a count, naming line, column, what was found and what was expected',
		(field) => {
			const found = field.replaceAll('"', '');
			expect(() => read(`${HEADER}2019-01,1,2025-01\n2019-02,${field},2025-01\n`)).toThrow(
				`t.csv:3:9: found "${found}" in column deaths, expected a whole number of 0 or more, or nothing.`
			);
		}
	);

	it.each([amount, signed, shareOrNull])('says that decimals have a point: %#', (share) => {
		const dir = temporaryFolder();
		writeFileSync(join(dir, 't.csv'), 'share\n"11,7"\n');
		expect(problemsOf(() => readTable(dir, 't.csv', v.object({ share })))).toEqual([
			expect.stringMatching(
				/^t\.csv:2:1: found "11,7" in column share, expected .+, with a point in decimals, such as 11\.7\.$/
			)
		]);
	});

	it('rejects a month that does not exist', () => {
		expect(() => read(`${HEADER}2019-13,1,2025-01\n`)).toThrow(
			't.csv:2:1: found "2019-13" in column month, expected a month as YYYY-MM.'
		);
	});

	const COLUMNS = 'expected the columns month, deaths, vintage';

	it.each([
		['an empty file', '', `t.csv:1:1: found an empty file, ${COLUMNS}.`],
		['a missing column', 'month,vintage\n', `t.csv:1:1: found no column deaths, ${COLUMNS}.`],
		[
			'semicolons for commas',
			'month;deaths;vintage\n',
			`t.csv:1:6: found a semicolon, ${COLUMNS}, with commas between them.`
		],
		[
			'an extra column',
			'month,deaths,vintage,note\n',
			`t.csv:1:22: found the unknown column "note", ${COLUMNS}.`
		],
		[
			'a column that stands twice',
			'month,deaths,deaths,vintage\n',
			`t.csv:1:14: found the column deaths twice, ${COLUMNS}.`
		],
		[
			'columns out of order',
			'month,vintage,deaths\n',
			`t.csv:1:7: found the column vintage out of order, ${COLUMNS} in this order.`
		],
		[
			'no rows',
			HEADER,
			't.csv:2:1: found no rows below the names of the columns, expected at least one.'
		],
		[
			'a page of HTML instead of a table',
			'<!doctype html>\n<title>502 Bad Gateway</title>\n',
			`t.csv:1:1: found HTML or XML, ${COLUMNS}.`
		],
		['a row that is cut off', `${HEADER}2019-01,1`, 't.csv:2:9: found 2 fields, expected 3.'],
		[
			'a row with a field too many',
			`${HEADER}2019-01,1,2025-01,x\n`,
			't.csv:2:19: found 4 fields, expected 3.'
		],
		[
			'a number that a comma divides',
			`${HEADER}2019-01,11,7,2025-01\n`,
			't.csv:2:14: found 4 fields, expected 3, with a point in decimals, such as 11.7.'
		],
		[
			'an empty line',
			`${HEADER}\n2019-01,1,2025-01\n`,
			't.csv:2:1: found an empty line, expected 3 fields.'
		],
		[
			'a duplicate row',
			`${HEADER}2019-01,1,2025-01\n2019-01,2,2025-01\n`,
			't.csv:3:1: found a second row for "2019-01", expected one: the first is in line 2.'
		],
		[
			'a quotation mark that nothing closes',
			`${HEADER}2019-01,"1,2025-01\n`,
			't.csv:2:9: found a quotation mark that opens a field, expected another one that closes it.'
		],
		[
			'a quotation mark inside a field',
			`${HEADER}2019-01,1"2,2025-01\n`,
			't.csv:2:9: found a quotation mark inside a field, expected the whole field in quotation marks and two for each inside.'
		],
		[
			'more digits than a number can hold',
			`${HEADER}2019-01,${'9'.repeat(400)},2025-01\n`,
			`t.csv:2:9: found "${'9'.repeat(39)}…" in column deaths, expected a whole number of 0 or more, or nothing.`
		]
	])('rejects %s in one sentence', (_, content, sentence) => {
		expect(problems(content)).toEqual([sentence]);
	});

	it('lists every fault of a file in the order of its lines', () => {
		expect(problems(`${HEADER}2019,x,2025-01\n2019-02\n2019-03,1,\n`)).toEqual([
			't.csv:2:1: found "2019" in column month, expected a month as YYYY-MM.',
			't.csv:2:6: found "x" in column deaths, expected a whole number of 0 or more, or nothing.',
			't.csv:3:1: found 1 field, expected 3.',
			't.csv:4:11: found "" in column vintage, expected a release as YYYY-MM.'
		]);
	});

	it('lists twenty faults and counts the others', () => {
		const rows = Array.from({ length: 51 }, (_, i) => `${2000 + i}-01,x,2025-01\n`);
		const listed = problems(HEADER + rows.join(''));
		expect(listed.length).toBe(21);
		expect(listed.at(-1)).toBe('31 more problems are not listed.');
	});

	it.each([
		['UTF-16', Buffer.from(`\uFEFF${HEADER}`, 'utf16le'), '1:1: found UTF-16'],
		[
			'UTF-16 without its mark',
			Buffer.from(HEADER, 'utf16le'),
			'1:2: found a byte that is not UTF-8'
		],
		[
			'Latin-1',
			Buffer.from(`${HEADER}Jos\u00e9,1`, 'latin1'),
			'2:4: found a byte that is not UTF-8'
		]
	])('rejects %s', (_, bytes, what) => {
		expect(problems(bytes)).toEqual([`t.csv:${what}, expected a file that is saved as UTF-8.`]);
	});

	it('accepts a byte order mark and Windows line breaks', () => {
		const content = `\uFEFF${HEADER}2019-01,1,2025-01\n`;
		expect(read(content.replaceAll('\n', '\r\n'))).toEqual(read(content));
	});

	it('distinguishes rows that differ only in the position of a comma', () => {
		const dir = temporaryFolder();
		writeFileSync(join(dir, 't.csv'), 'a,b\n"x, y",z\nx,"y, z"\n');
		expect(readTable(dir, 't.csv', v.object({ a: text, b: text }), ['a', 'b']).length).toBe(2);
	});

	it('names a missing file', () => {
		expect(() => readTable('nowhere', 'none.csv', row)).toThrow(
			'nowhere/none.csv: the file is missing.'
		);
	});

	it('counts line breaks inside a field', () => {
		const dir = temporaryFolder();
		writeFileSync(join(dir, 't.csv'), 'note,amount\n"two\nlines",1\none,x\n');
		expect(() => readTable(dir, 't.csv', v.object({ note: text, amount: whole }))).toThrow(
			't.csv:4:5: found "x" in column amount, expected a whole number of 0 or more.'
		);
	});
});
