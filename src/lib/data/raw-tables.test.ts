import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemsOf } from '../../../tests/support/problems';
import { temporaryFolder } from '../../../tests/support/temporary-folder';
import { loadRawTables } from './raw-tables';

const read = (content: string) => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 't.csv'), content);
	return loadRawTables(folder);
};

it.each(['=1+1', '+a', '-a', '-1+1', '@a', '"\t1"', '＝1'])(
	'refuses %j, which a spreadsheet would run, with its place',
	(cell) => {
		expect(problemsOf(() => read(`a,b\n1,${cell}\n`))).toEqual([
			expect.stringMatching(
				/^t\.csv:2:3: found ".+", expected a number, or a text that does not begin with/
			)
		]);
	}
);

it('refuses a formula as the name of a column', () => {
	expect(problemsOf(() => read('a,=b\n1,2\n'))).toEqual([
		expect.stringMatching(/^t\.csv:1:3: found "=b"/)
	]);
});

it.each(['-5', '+3.2', '-0.1%', '-1,000', '–', '– a', 'a=b', ''])('accepts %j', (cell) => {
	expect(read(`a,b\n"${cell}",1\n`)[0]?.rows).toEqual([[cell, '1']]);
});

it.each([
	['x'.repeat(10_001), ''],
	[`"${'""'.repeat(10_001)}"`, ''],
	['"x', '"'.repeat(5_000_001)]
])('refuses a field of more than 10,000 characters with its place', (cell, rest) => {
	expect(problemsOf(() => read(`a,b\n1,${cell}${rest}\n`))).toEqual([
		expect.stringMatching(/^t\.csv:2:3: found a (field of more than|quotation mark)/)
	]);
});
