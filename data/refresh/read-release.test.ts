import { writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseMonth } from '../../src/lib/data/month';
import { cdcText, writeCdcFile, type CdcRow } from '../../tests/support/cdc-file';
import { temporaryFolder } from '../../tests/support/temporary-folder';
import { CDC_COLUMNS } from './cdc-dataset';
import { readRelease } from './read-release';
import { countKey } from './release';

const SYNTHETIC = 'Synthetic opioids, excl. methadone (T40.4)';

const row = (edit: Partial<CdcRow> = {}): CdcRow => ({
	State: 'WV',
	Year: '2022',
	Month: 'March',
	Period: '12 month-ending',
	Indicator: SYNTHETIC,
	'Data Value': '1143',
	'Percent Complete': '100',
	'Percent Pending Investigation': '0.2',
	'State Name': 'West Virginia',
	Footnote: 'See Technical Notes.',
	'Footnote Symbol': '**',
	'Predicted Value': '1185',
	...edit
});

const TEXT = cdcText([row(), row({ Month: 'April' })]);
const [HEADER = ''] = TEXT.split('\r\n');

/** Reads a file with this content. */
const read = (content: string | Uint8Array) =>
	readRelease({ path: writeCdcFile(temporaryFolder(), content), name: 'cdc.csv' });

describe('readRelease', () => {
	it.each([
		['plain', TEXT],
		['packed', gzipSync(TEXT)],
		['plain, with a byte order mark', `\ufeff${TEXT}`]
	])('reads a %s file', async (_, content) => {
		const { rows, first, last, counts } = await read(content);
		expect({ rows, first, last }).toEqual({
			rows: 2,
			first: parseMonth('2022-03'),
			last: parseMonth('2022-04')
		});
		const key = countKey('WV', 'synthetic_opioids', parseMonth('2022-03'));
		expect(counts.get(key)).toMatchObject({ reported: '1143', predicted: '1185', line: 2 });
	});

	it('has the same checksum for a packed file as for the CSV in it', async () => {
		const sha256 = createHash('sha256').update(TEXT).digest('hex');
		expect((await read(TEXT)).sha256).toBe(sha256);
		expect((await read(gzipSync(TEXT))).sha256).toBe(sha256);
	});

	it('counts lines past a line break in a field', async () => {
		const text = cdcText([row({ Footnote: 'one\ntwo' }), row({ Month: 'April', Year: '22' })]);
		await expect(read(text)).rejects.toThrow('cdc.csv:4:4: found "22" in column Year');
	});

	const latin1 = Buffer.from(cdcText([row({ 'State Name': 'Virgínia' })]), 'latin1');
	const faults: [string, string | Uint8Array, string][] = [
		['an empty file', '', 'cdc.csv:1:1: found an empty file, expected CDC’s columns.'],
		[
			'a header only',
			`${HEADER}\r\n`,
			'cdc.csv:2:1: found no rows below the names of the columns, expected some.'
		],
		['a page of HTML', '<!doctype html><title>503</title>', 'cdc.csv:1:1: found HTML or XML, '],
		[
			'a missing column',
			cdcText([row()], CDC_COLUMNS.slice(0, -1)),
			'cdc.csv:1:128: found no more columns, expected Predicted Value as column 12.'
		],
		[
			'an unknown column',
			TEXT.replace('Data Value', 'Value'),
			'cdc.csv:1:35: found the column "Value", expected Data Value as column 6.'
		],
		[
			'an extra column',
			cdcText([row()], [...CDC_COLUMNS, 'Notes']),
			'cdc.csv:1:145: found the extra column "Notes", expected the columns State, '
		],
		[
			'a letter in a number',
			TEXT.replace('1143', '1i43'),
			'cdc.csv:2:76: found "1i43" in column Data Value, expected a whole number or nothing.'
		],
		[
			'a letter in a percentage',
			TEXT.replace('0.2', 'o.2'),
			'cdc.csv:2:85: found "o.2" in column Percent Pending Investigation, expected a number or nothing.'
		],
		[
			'an unknown jurisdiction',
			cdcText([row(), row({ State: 'XX' })]),
			'cdc.csv:3:1: found "XX" in column State, expected the code of a state, DC, YC, PR or US.'
		],
		[
			'an unknown month',
			cdcText([row({ Month: 'Marhc' })]),
			'cdc.csv:2:9: found "Marhc" in column Month, expected the name of a month.'
		],
		[
			'another period',
			cdcText([row({ Period: '1 month' })]),
			'cdc.csv:2:15: found "1 month" in column Period, expected “12 month-ending”.'
		],
		[
			'a duplicate row',
			cdcText([row(), row({ Month: 'April' }), row()]),
			`cdc.csv:4:1: found a second row for “WV, ${SYNTHETIC}, March 2022”, expected one: the first is in line 2.`
		],
		[
			'a row with too few fields',
			TEXT.replace('WV,2022,March,', 'WV,March,'),
			'cdc.csv:2:122: found 11 fields, expected 12.'
		],
		[
			'a file that is cut within a row',
			TEXT.slice(0, -40),
			'cdc.csv:3:93: found the end of the file, expected a line break: the file is truncated.'
		],
		[
			'a quotation mark within a field',
			TEXT.replace('March,12', 'Mar"ch,12'),
			'cdc.csv:2:1: found a misplaced quotation mark, expected two for each inside a quoted field.'
		],
		[
			'a gzip file that is cut',
			gzipSync(TEXT).subarray(0, -20),
			'cdc.csv: found a gzip file without its end, expected the whole file: it is truncated.'
		],
		[
			'a damaged gzip file',
			Buffer.from(gzipSync(TEXT)).fill(0x55, 20, 40),
			'cdc.csv: found a damaged gzip file (Z_DATA_ERROR), expected a whole one.'
		],
		[
			'text that is not UTF-8',
			latin1,
			'cdc.csv:2:93: found a byte that is not UTF-8, expected a file in UTF-8.'
		],
		[
			'UTF-16',
			Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
			'cdc.csv:1:1: found UTF-16, expected a file in UTF-8.'
		],
		[
			'UTF-16 without a byte order mark',
			Buffer.from(TEXT, 'utf16le'),
			'cdc.csv:1:2: found a byte that is zero, expected a file in UTF-8.'
		],
		[
			'a character that is cut at the end',
			Buffer.concat([Buffer.from(TEXT), Buffer.from([0xc3])]),
			'cdc.csv:4:1: found a part of a character at the end, expected a file in UTF-8.'
		]
	];

	it.each(faults)('refuses %s', async (_, content, sentence) => {
		await expect(read(content)).rejects.toThrow(sentence);
	});

	it('refuses a file that is missing', async () => {
		const file = { path: join(temporaryFolder(), 'none.csv'), name: 'none.csv' };
		await expect(readRelease(file)).rejects.toThrow('none.csv: the file is missing.');
	});

	it('stops at a line that does not end, without reading all of it', async () => {
		const path = join(temporaryFolder(), 'long.csv');
		writeFileSync(path, `${TEXT}WV,"`);
		for (let i = 0; i < 64; i += 1) writeFileSync(path, 'x'.repeat(1_000_000), { flag: 'a' });
		const before = process.memoryUsage().rss;
		await expect(readRelease({ path, name: 'long.csv' })).rejects.toThrow(
			'long.csv:4:1: found a row of more than 4096 bytes, expected a shorter one.'
		);
		expect(process.memoryUsage().rss - before).toBeLessThan(48_000_000);
	});
});
