import { describe, expect, it } from 'vitest';
import { parseDictionary, plainText } from './dictionary';
import { InputError } from './input-error';
import type { RawTable } from './raw-tables';

const boats: RawTable = {
	file: 'boats.csv',
	name: 'boats',
	text: '',
	columns: ['year', 'sail', 'motor'].map((name) => ({ name, type: 'integer' })),
	rows: []
};
const RIGHT = `# Data

### \`boats.csv\`, kept by hand

Boats in the harbour. **A blank** is \`not counted\`.

| column          | unit  | meaning           |
| --------------- | ----- | ----------------- |
| \`sail\`, \`motor\` | boats | with that drive   |
| \`year\`          | year  | in which, \`YYYY\` |

The last paragraph.

## Another heading

Not about a table.
`;

const parse = (text: string, tables = [boats]) =>
	parseDictionary({ path: 'README.md', text }, tables);

/** The sentences about a file in which something was replaced. */
function faultsAfter(from: string | RegExp, to: string): readonly string[] {
	try {
		parse(RIGHT.replace(from, to));
	} catch (error) {
		if (error instanceof InputError) return error.problems;
		throw error;
	}
	return [];
}

describe('parseDictionary', () => {
	const note = parse(RIGHT)['boats.csv'];

	it('reads what a table holds, before and after the list of columns', () => {
		expect(note?.about.map(plainText)).toEqual(['Boats in the harbour. A blank is not counted.']);
		expect(note?.about[0]).toContainEqual({ text: 'not counted', code: true });
		expect(note?.about[0]).toContainEqual({ text: 'A blank', strong: true });
		expect(note?.notes.map(plainText)).toEqual(['The last paragraph.']);
	});

	it('keeps non-breaking spaces', () => {
		const about = parse(RIGHT.replace('the harbour', 'a\nharbour, 5\u00a0% of 10\u202f000'))[
			'boats.csv'
		];
		expect(about?.about.map(plainText).join()).toContain('in a harbour, 5\u00a0% of 10\u202f000.');
	});

	it('reads each column, in the order of the file', () => {
		expect(
			note?.columns.map(({ name, unit, meaning }) => [name, unit, plainText(meaning)])
		).toEqual([
			['year', 'year', 'in which, YYYY'],
			['sail', 'boats', 'with that drive'],
			['motor', 'boats', 'with that drive']
		]);
	});

	it('accepts line breaks of Windows', () => {
		expect(parse(RIGHT.replaceAll('\n', '\r\n'))).toEqual(parse(RIGHT));
	});

	it.each([
		[
			'a table without a section',
			'`boats.csv`',
			'Boats',
			'README.md: found no section on boats.csv, expected a heading that begins with `boats.csv` in backticks.'
		],
		[
			'a section without a paragraph',
			/Boats in.*\n/,
			'',
			'README.md:3:1: found no paragraph on boats.csv, expected one that says what the table holds.'
		],
		[
			'a section without a list of columns',
			/^\|.*\n/gm,
			'',
			'README.md:3:1: found no list of the columns for boats.csv, expected a table with column, unit, meaning.'
		],
		[
			'a list with other headings',
			'| unit ',
			'| kind ',
			'README.md:3:1: found a list with column, kind, meaning for boats.csv, expected a table with column, unit, meaning.'
		],
		[
			'a column without a row',
			/, `motor`/,
			'',
			'README.md:3:1: found no row for the column motor of boats.csv, expected one.'
		],
		[
			'a row for a column that the file lacks',
			'`sail`,',
			'`sail`, `oars`,',
			'README.md:3:1: found the column "oars", which boats.csv lacks, expected its columns.'
		],
		[
			'a column that is there twice',
			'`sail`,',
			'`sail`, `sail`,',
			'README.md:3:1: found the column sail of boats.csv twice, expected it once.'
		],
		[
			'a second section',
			'## Another heading',
			'## `boats.csv`',
			'README.md:14:1: found a second section on boats.csv, expected one.'
		],
		[
			'a section without a table',
			'## Another heading',
			'## `planes.csv`',
			'README.md:14:1: found a section on planes.csv, expected a file of that name among the tables.'
		]
	])('reports %s in one sentence', (_, from, to, sentence) => {
		expect(faultsAfter(from, to)).toEqual([sentence]);
	});
});
