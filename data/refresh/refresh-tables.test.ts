import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
	cdcRows,
	cdcText,
	editRows,
	writeCdcFile,
	type CdcRow
} from '../../tests/support/cdc-file';
import { FIXTURE } from '../../tests/support/fixture-tables';
import { temporaryFolder } from '../../tests/support/temporary-folder';
import { refreshTables, type RefreshOptions } from './refresh-tables';
import type { Report } from './report';

const ALL = 'Number of Drug Overdose Deaths';
const HEROIN = 'Heroin (T40.1)';
const CAUSES = 'Number of Deaths';

const ROWS = cdcRows(FIXTURE);
const TEXT = cdcText(ROWS);

const COPY = `# story: A story

# toll: The toll

## toll-latest

> {reported-latest} deaths are reported

The country’s line ends with {reported-latest} and {predicted-latest}.

**Notes:** The gap is {gap-latest}.

**True while:** reported-latest < 70,000; predicted-latest > reported-latest

## toll-rate

> West Virginia’s rate

It is {wv-rate-2021}.
`;

const METHODS = `# How

Figures are computed.

## gap: The gap

It is {gap-latest}.

**True while:** gap-latest > 3,000
`;

const WORDS = {
	guess: 'It fell to {predicted}; {reported} are counted.',
	label: ['{count} counted', '{count}'],
	trueWhile: { guess: 'reported-latest < 70,000', label: 'gap-latest > 0' }
};

let dataDir: string;
let copyFile: string;
let methodsFile: string;

beforeEach(() => {
	dataDir = join(temporaryFolder(), 'data');
	mkdirSync(join(dataDir, 'releases'), { recursive: true });
	cpSync(FIXTURE, join(dataDir, 'tables'), { recursive: true });
	for (const name of ['sources.json', 'claims.json', 'help.json', 'refresh.json']) {
		cpSync(join('data', name), join(dataDir, name));
	}
	record({ vintage: '2026-01', rows: ROWS.length });
	const sources = join(dataDir, 'sources.json');
	writeFileSync(
		sources,
		readFileSync(sources, 'utf8')
			.replace(/(?<start>"id": "cdc-vsrr",[^}]*?"vintage": ")[^"]*/, '$<start>2026-01')
			.replace(/"short": "CDC, \w+ \d+ release"/, '"short": "CDC, January 2026 release"')
	);
	copyFile = join(dataDir, 'copy.md');
	writeFileSync(copyFile, COPY);
	methodsFile = join(dataDir, 'methods.md');
	writeFileSync(methodsFile, METHODS);
	mkdirSync(join(dataDir, 'copy/charts'), { recursive: true });
	writeFileSync(join(dataDir, 'copy/charts/lines.json'), JSON.stringify(WORDS));
});

function record(edit: { vintage: string; rows: number }): void {
	const known = { dataset: 'xkb8-kh2a', sha256: '0'.repeat(64), retrieved: '2026-01-31' };
	writeFileSync(join(dataDir, 'refresh.json'), JSON.stringify({ ...known, ...edit }));
}

/** Every file of the data folder and its bytes. */
const contents = (): Map<string, string> =>
	new Map(
		readdirSync(dataDir, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path, readFileSync(path, 'hex')])
	);

const table = (file: string): string => readFileSync(join(dataDir, 'tables', file), 'utf8');

const refresh = (
	content: string | Uint8Array | readonly CdcRow[],
	options: Partial<RefreshOptions> = {}
): Promise<Report> => {
	const text =
		typeof content === 'string' || content instanceof Uint8Array ? content : cdcText(content);
	return refreshTables({
		file: { path: writeCdcFile(temporaryFolder(), text), name: 'cdc.csv' },
		vintage: '2026-01',
		dataDir,
		copyFile,
		methodsFile,
		day: '2026-11-26',
		dryRun: false,
		snapshot: () => Promise.resolve(undefined),
		...options
	});
};

/** The rows of the last month again, as those of the month after it. */
const oneMonthMore = (): CdcRow[] => [
	...ROWS,
	...ROWS.filter(({ Year, Month }) => Year === '2025' && Month === 'August').map((row) => ({
		...row,
		Month: 'September'
	}))
];

describe('refreshTables', () => {
	it('changes no table if the tables were made from the same release', async () => {
		const before = ['overdose-12mo.csv', 'states-12mo.csv', 'states-yearly.csv', 'announced.csv'];
		const texts = before.map(table);
		const { figures, statements, tables, files } = await refresh(TEXT);
		expect({ figures, statements, tables }).toEqual({ figures: [], statements: [], tables: [] });
		expect(before.map(table)).toEqual(texts);
		expect(files.map((path) => path.slice(dataDir.length + 1))).toEqual([
			'sources.json',
			'refresh.json'
		]);
	});

	it('writes nothing the second time', async () => {
		await refresh(TEXT);
		const before = contents();
		expect((await refresh(TEXT, { day: '2026-12-26' })).files).toEqual([]);
		expect(contents()).toEqual(before);
	});

	it('names a changed figure, where it is printed, and the value behind it', async () => {
		const rows = editRows(ROWS, { place: 'US', indicator: ALL, month: '2025-08' }, () => ({
			'Data Value': '70555'
		}));
		const { figures, statements, tables } = await refresh(rows);
		expect(figures).toEqual([
			{ id: 'reported-latest', old: '69,172', new: '70,555', printedIn: ['step toll-latest'] },
			{
				id: 'gap-latest',
				old: '3,664',
				new: '2,281',
				printedIn: ['step toll-latest', 'methods section gap']
			}
		]);
		expect(statements).toEqual([
			{
				of: 'step toll-latest',
				statement: 'reported-latest < 70,000',
				values: '70,555 is less than 70,000',
				words: '70,555 deaths are reported',
				wasFalse: false
			},
			{
				of: 'methods section gap',
				statement: 'gap-latest > 3,000',
				values: '2,281 is more than 3,000',
				words: 'The gap',
				wasFalse: false
			},
			{
				of: 'guess in lines.json',
				statement: 'reported-latest < 70,000',
				values: '70,555 is less than 70,000',
				words: 'It fell to {predicted}; {reported} are counted.',
				wasFalse: false
			}
		]);
		const changed = [{ row: 'all_drugs, 2025-08', column: 'reported', old: '69172', new: '70555' }];
		expect(tables).toEqual([{ table: 'overdose-12mo.csv', added: 0, removed: 0, changed }]);
		expect(table('overdose-12mo.csv')).toContain('2025-08,all_drugs,70555,72836,2026-01');
	});

	it('names a claim whose verdict changes, with both verdicts', async () => {
		const claims = join(dataDir, 'claims.json');
		writeFileSync(
			claims,
			readFileSync(claims, 'utf8').replace(
				/"trueWhile": "[^"]*"/,
				'"trueWhile": "rises-since-peak = 0"'
			)
		);
		const rows = editRows(ROWS, { place: 'US', indicator: ALL, month: '2025-08' }, () => ({
			'Predicted Value': '74000'
		}));
		const { statements } = await refresh(rows);
		expect(statements).toEqual([
			expect.objectContaining({
				of: 'claim 1',
				statement: 'rises-since-peak = 0',
				words: expect.stringMatching(/\(the verdict “.+” becomes “disputed”\)$/) as string
			})
		]);
	});

	it('writes nothing with dryRun, and reports the same', async () => {
		const rows = editRows(ROWS, { place: 'OH', month: '2025-05' }, () => ({
			'Data Value': '1700'
		}));
		const before = contents();
		const dry = await refresh(rows, { dryRun: true });
		expect(contents()).toEqual(before);
		expect({ ...(await refresh(rows)), dryRun: true }).toEqual(dry);
		expect(contents()).not.toEqual(before);
	});

	it('records release, rows and checksum, and names the release in the sources', async () => {
		const { sha256 } = await refresh(oneMonthMore(), { vintage: '2026-02' });
		expect(JSON.parse(readFileSync(join(dataDir, 'refresh.json'), 'utf8'))).toEqual({
			dataset: 'xkb8-kh2a',
			vintage: '2026-02',
			rows: oneMonthMore().length,
			sha256,
			retrieved: '2026-11-26'
		});
		const [source] = JSON.parse(readFileSync(join(dataDir, 'sources.json'), 'utf8')) as object[];
		expect(source).toMatchObject({
			id: 'cdc-vsrr',
			short: 'CDC, February 2026 release',
			vintage: '2026-02',
			retrieved: '2026-11-26'
		});
	});

	it('computes the release from the last month if none is given', async () => {
		const report = await refresh(oneMonthMore(), { vintage: undefined });
		expect(report).toMatchObject({
			vintage: '2026-02',
			vintageIsComputed: true,
			lastMonth: '2025-09'
		});
	});

	it('keeps rows of newer releases for months that the file does not cover', async () => {
		await refresh(oneMonthMore(), { vintage: '2026-02' });
		const text = table('overdose-12mo.csv');
		expect(text).toContain(
			'\n2025-09,synthetic_opioids,38514,40528,2026-02\n2025-10,synthetic_opioids,39084,39520,2026-06'
		);
		expect(text.match(/,2026-06\n/g)).toHaveLength(4);
		expect(table('states-12mo.csv')).toContain('\nWV,2025-09,454,490,,2026-02\nWV,2025-10,');
	});

	it('keeps Louisiana and Pennsylvania blank, with the reason', async () => {
		await refresh(oneMonthMore(), { vintage: '2026-02' });
		for (const state of ['LA', 'PA']) {
			expect(table('states-12mo.csv')).toContain(
				`\n${state},2025-09,,,not in the data set,2026-02\n`
			);
		}
	});

	it('adds New York City to the rest of New York, or leaves the sum blank if either is', async () => {
		const city = (edit: Partial<CdcRow>) =>
			editRows(ROWS, { place: 'YC', month: '2025-08' }, () => edit);
		await refresh(city({ 'Data Value': '1170' }));
		expect(table('states-12mo.csv')).toContain('\nNY,2025-08,1200,');
		await refresh(city({ 'Data Value': '', 'Predicted Value': '', Footnote: 'low data quality' }));
		expect(table('states-12mo.csv')).toContain('\nNY,2025-08,,,low quality,2026-01\n');
	});

	it('updates announced totals and yearly counts by place of death', async () => {
		const announced = editRows(ROWS, { place: 'US', indicator: ALL, month: '2025-01' }, () => ({
			'Predicted Value': '79999'
		}));
		const rows = editRows(announced, { place: 'WY', month: '2021-12' }, () => ({
			'Data Value': '38'
		}));
		const { figures } = await refresh(rows);
		expect(table('announced.csv')).toContain(',79999,2026-01,');
		expect(table('states-yearly.csv')).toMatch(/\nWY,Wyoming,2021,38,\d+,place of death\n/);
		// The text has the estimate of the newest release, which this one is older than.
		expect(figures.map(({ id }) => id)).not.toContain('later-january-2025');
	});

	it('writes the snapshot of the former release together with the new tables', async () => {
		const file = join(dataDir, 'releases', '2026-08.json');
		const { files } = await refresh(oneMonthMore(), {
			vintage: '2026-02',
			snapshot: () => Promise.resolve({ file, text: '{}\n' })
		});
		expect(files[0]).toBe(file);
		expect(readFileSync(file, 'utf8')).toBe('{}\n');
	});

	const edited = (
		place: string,
		month: string,
		edit: (row: CdcRow) => Partial<CdcRow>,
		indicator?: string
	) => editRows(ROWS, indicator ? { place, month, indicator } : { place, month }, edit);
	const times = (factor: number) => (row: CdcRow) => ({
		'Data Value': String(Math.round(Number(row['Data Value']) * factor)),
		'Predicted Value': String(Math.round(Number(row['Predicted Value']) * factor))
	});

	const refused: [string, () => string | readonly CdcRow[], string, string?][] = [
		[
			'a file without one jurisdiction',
			() => ROWS.filter(({ State }) => State !== 'WV'),
			'cdc.csv: found no row of WV, expected all 54 jurisdictions.'
		],
		[
			'a file without synthetic opioids in one jurisdiction',
			() => ROWS.filter(({ State, Indicator }) => State !== 'YC' || Indicator === CAUSES),
			'cdc.csv: found no row of YC for Synthetic opioids, excl. methadone (T40.4), expected one for each month, as in the tables.'
		],
		[
			'a file without one drug class',
			() => ROWS.filter(({ Indicator }) => Indicator !== HEROIN),
			'cdc.csv: found no row of US for Heroin (T40.1), expected one for each month.'
		],
		[
			'a file without one month of a jurisdiction',
			() =>
				ROWS.filter(
					({ State, Year, Month, Indicator }) =>
						`${State} ${Year} ${Month}` !== 'WV 2022 March' || Indicator === CAUSES
				),
			'cdc.csv: found no row of WV for Synthetic opioids, excl. methadone (T40.4) in March 2022, expected every month from January 2015 to August 2025.'
		],
		[
			'rows of two releases',
			() => edited('OH', '2025-08', () => ({ 'Data Value': '1024' }), CAUSES),
			'cdc.csv: found 52,024 deaths of all causes as the sum of the jurisdictions in August 2025, expected 52,000, the U.S. total: the rows come from two releases.'
		],
		[
			'an older release',
			() => ROWS,
			'cdc.csv: found the release 2025-12, expected 2026-01, as in the tables, or a newer one.',
			'2025-12'
		],
		[
			'a newer release with fewer months than the tables',
			() => ROWS,
			'cdc.csv: found August 2025 as the last month of the release 2026-09, expected March 2026, which the tables have, or a later one.',
			'2026-09'
		],
		[
			'a file that lost its first month',
			() => ROWS.filter(({ Year, Month }) => Year !== '2015' || Month !== 'January'),
			'cdc.csv: found February 2015 as the first month, expected January 2015, which the tables have, or an earlier one.'
		],
		[
			'a count of a closed year that differs by more than 0.5 %',
			() => edited('US', '2022-07', () => ({ 'Data Value': '108583' }), ALL),
			'found 108,583 deaths reported for US, Number of Drug Overdose Deaths, July 2022, expected a number within 0.5 % of 107,583, as in the tables.'
		],
		[
			'an estimate of a closed year that differs by more than 2 %',
			() => edited('WV', '2022-03', () => ({ 'Predicted Value': '1210' })),
			'found 1,210 deaths predicted for WV, Synthetic opioids, excl. methadone (T40.4), March 2022, expected a number within 2 % of 1,185, as in the tables.'
		],
		[
			'a blank figure for the country',
			() => edited('US', '2025-08', () => ({ 'Data Value': '' }), HEROIN),
			'found no deaths reported for US, Heroin (T40.1), August 2025, expected a number within 50 % of '
		],
		[
			'a figure with one digit too many',
			() => edited('OH', '2025-05', ({ 'Data Value': value }) => ({ 'Data Value': `${value}0` })),
			'deaths reported for OH, Synthetic opioids, excl. methadone (T40.4), May 2025, expected a number within 50 % of '
		],
		[
			'a jump from one month to the next',
			() => edited('US', '2025-08', times(1.2), ALL),
			'found 83,006 deaths reported for US, Number of Drug Overdose Deaths, August 2025, expected a number within 10 % of '
		],
		[
			'a blank without a reason',
			() => edited('OH', '2025-05', () => ({ 'Data Value': '', 'Predicted Value': '' })),
			'found no count of OH in May 2025, expected the reason in the footnote.'
		]
	];

	it.each(refused)(
		'refuses %s and changes no file',
		async (_, rows, sentence, vintage = '2026-01') => {
			const before = contents();
			await expect(refresh(rows(), { vintage })).rejects.toThrow(sentence);
			expect(contents()).toEqual(before);
		}
	);

	it('refuses fewer rows than the last refresh had', async () => {
		record({ vintage: '2026-01', rows: ROWS.length + 1 });
		await expect(refresh(TEXT)).rejects.toThrow(
			/found 13,952 rows, expected at least the 13,953 of the last refresh\.$/
		);
	});

	it('refuses tables that the story cannot read, and names the file at fault', async () => {
		const file = join(dataDir, 'tables', 'ages.csv');
		const before = contents();
		writeFileSync(file, `${readFileSync(file, 'utf8')}x\n`);
		await expect(refresh(TEXT)).rejects.toThrow('ages.csv:4:1: found 1 field, expected 9.');
		writeFileSync(file, readFileSync(file, 'utf8').slice(0, -2));
		expect(contents()).toEqual(before);
	});

	it('removes what a killed refresh left behind', async () => {
		mkdirSync(join(dataDir, '.refresh-killed'));
		await refresh(TEXT);
		expect(readdirSync(dataDir).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	it('changes no file if one of them cannot be written', async () => {
		mkdirSync(join(dataDir, 'refresh.json.new'));
		const before = contents();
		await expect(refresh(oneMonthMore(), { vintage: '2026-02' })).rejects.toThrow();
		expect(contents()).toEqual(before);
	});
});
