import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { csvFormat, csvParse } from 'd3-dsv';
import { MONTH_NAMES } from '../../src/lib/data/month';
import { loadSources } from '../../src/lib/data/sources';
import { temporaryFolder } from './temporary-folder';
import {
	cdcRowsOfStates,
	nationAnnual,
	statesAnnual,
	statesLater,
	statesMonthly
} from './working-states';
import { CDC_FILE, CLASS_OF, CDC_COLUMNS, MAIN_VINTAGE } from '../../data/make/cdc';
import { NOT_LINKED } from '../../data/make/statements';
import { COPY_FILE, LATER_FILE } from '../../data/make/states-monthly';

const table = (file: string) => csvParse(readFileSync(join('data/tables', file), 'utf8'));

function cdcFile(): string {
	const indicator = new Map<string, string>(
		[...CLASS_OF].map(([name, drugClass]) => [drugClass, name])
	);
	const rows = table('overdose-12mo.csv')
		.filter((row) => row.vintage === MAIN_VINTAGE)
		.map((row) => ({
			State: 'US',
			Year: row.month?.slice(0, 4),
			Month: MONTH_NAMES[Number(row.month?.slice(5)) - 1],
			Period: '12 month-ending',
			Indicator: indicator.get(row.drug_class ?? ''),
			'Data Value': row.reported,
			'Predicted Value': row.predicted
		}));
	// Another class of a state, another indicator and Puerto Rico must not reach the tables.
	const state = { ...rows[0], State: 'AK', 'Data Value': '126' };
	const other = { ...rows[0], Indicator: 'Number of Deaths', 'Data Value': '2682644' };
	const states = cdcRowsOfStates();
	const elsewhere = { ...states[0], State: 'PR', 'Data Value': '7' };
	const all: Record<string, string | undefined>[] = [state, ...rows, other, ...states, elsewhere];
	return csvFormat(all, [...CDC_COLUMNS]);
}

function statements(): string {
	const sources = loadSources();
	const addressOf = (source: string) =>
		sources[source]?.address ??
		Object.keys(NOT_LINKED).find((address) => NOT_LINKED[address] === source) ??
		'a publication without an address';
	return csvFormat(
		table('precursor-statements.csv').map((row) => ({
			date: row.date,
			share: row.share,
			source: addressOf(row.source ?? '')
		}))
	);
}

function workingFiles(): Map<string, string | Buffer> {
	const national = table('overdose-12mo.csv').map(({ drug_class, ...row }) => ({
		...row,
		indicator: drug_class
	}));
	// A newer value for a month of the main release must not reach the table.
	const newer = { ...national[0], vintage: '2026-08', predicted: '1' };
	return new Map<string, string | Buffer>([
		[CDC_FILE, gzipSync(cdcFile())],
		['national_12mo.csv', csvFormat([newer, ...national])],
		[
			'national_specific_drugs_12mo.csv',
			csvFormat(
				table('fentanyl-by-name-12mo.csv').flatMap(({ month, deaths }) => [
					{ month, drug: 'Fentanyl', deaths, data_as_of: '01/05/2025' },
					{ month, drug: 'Xylazine', deaths: '7', data_as_of: '01/05/2025' }
				])
			)
		],
		[
			'announced-figures.csv',
			csvFormat(
				table('announced.csv').map((row) => ({
					announced: row.announced,
					window_end: row.month,
					indicator: row.drug_class,
					value: row.value,
					kind: row.change ? `up about ${Number(row.change).toLocaleString('en-US')}` : 'a first',
					later_value: row.later_value,
					later_release: row.later_vintage
				}))
			)
		],
		[
			'seizures.csv',
			csvFormat(
				// Two regions that add up to the total, though a plain sum would have a rounding error.
				table('seizures.csv').flatMap((row) =>
					[0.1, Number(row.pounds) - 0.1].map((pounds) => ({
						fiscal_year: row.fiscal_year,
						partial_year: row.partial === 'yes' ? '1' : '0',
						at_port_of_entry: row.place === 'ports of entry' ? '1' : '0',
						fentanyl_lbs: pounds
					}))
				)
			)
		],
		['precursor-share-claims.csv', statements()],
		[COPY_FILE, statesMonthly()],
		[LATER_FILE, statesLater()],
		['states_annual.csv', statesAnnual()],
		['annual_by_drug.csv', nationAnnual()]
	]);
}

/** Made once, because the files are the same for every test. */
let files: Map<string, string | Buffer> | undefined;

/**
 * Makes a folder of working figures from the project's own tables, so that the tables made from it
 * must be the same.
 */
export function workingFolder(): string {
	const dir = temporaryFolder();
	files ??= workingFiles();
	for (const [file, content] of files) writeFileSync(join(dir, file), content);
	return dir;
}

/**
 * Edits one file in a folder of working figures. A gzip file is unpacked and packed again.
 * @throws Error when the edit changes nothing, because a test of it would prove nothing.
 */
export function editWorking(
	dir: string,
	file: string,
	pattern: string | RegExp,
	replacement: string
): void {
	const packed = file.endsWith('.gz');
	const bytes = readFileSync(join(dir, file));
	const before = (packed ? gunzipSync(bytes) : bytes).toString('utf8');
	const after = before.replace(pattern, replacement);
	if (after === before) throw new Error(`the edit of ${file} changes nothing`);
	writeFileSync(join(dir, file), packed ? gzipSync(after) : after);
}
