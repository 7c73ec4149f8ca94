import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { csvFormat, csvParse } from 'd3-dsv';
import { MONTH_NAMES } from '../../src/lib/data/month';
import { loadSources } from '../../src/lib/data/sources';
import { temporaryFolder } from './temporary-folder';
import { CDC_FILE, CLASS_OF, CDC_COLUMNS, MAIN_VINTAGE } from '../../data/make/cdc';

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
	// A state's row and another indicator are in CDC's file too, and must not reach the table.
	const state = { ...rows[0], State: 'AK', 'Data Value': '126' };
	const other = { ...rows[0], Indicator: 'Number of Deaths', 'Data Value': '2682644' };
	const all: Record<string, string | undefined>[] = [state, ...rows, other];
	return csvFormat(all, [...CDC_COLUMNS]);
}

function statements(): string {
	const sources = loadSources();
	return csvFormat(
		table('precursor-statements.csv').map((row) => ({
			date: row.date,
			share: row.share,
			source: sources[row.source ?? '']?.address ?? 'a publication without an address'
		}))
	);
}

/**
 * For tests: a folder of working figures made from the project's own tables, so that making the
 * tables from it must give the same tables again.
 */
export function workingFolder(): string {
	const dir = temporaryFolder();
	const write = (file: string, text: string) => writeFileSync(join(dir, file), text);
	writeFileSync(join(dir, CDC_FILE), gzipSync(cdcFile()));
	const national = table('overdose-12mo.csv').map(({ drug_class, ...row }) => ({
		...row,
		indicator: drug_class
	}));
	// A newer value of a month that the main release has: it must stay out of the table.
	const newer = { ...national[0], vintage: '2026-08', predicted: '1' };
	write('national_12mo.csv', csvFormat([newer, ...national]));
	write(
		'national_specific_drugs_12mo.csv',
		csvFormat(
			table('fentanyl-by-name-12mo.csv').flatMap(({ month, deaths }) => [
				{ month, drug: 'Fentanyl', deaths, data_as_of: '01/05/2025' },
				{ month, drug: 'Xylazine', deaths: '7', data_as_of: '01/05/2025' }
			])
		)
	);
	write(
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
	);
	write(
		'seizures.csv',
		csvFormat(
			// Two regions that add up to the total, with a stray decimal that a plain sum would keep.
			table('seizures.csv').flatMap((row) =>
				[0.1, Number(row.pounds) - 0.1].map((pounds) => ({
					fiscal_year: row.fiscal_year,
					partial_year: row.partial === 'yes' ? '1' : '0',
					at_port_of_entry: row.place === 'ports of entry' ? '1' : '0',
					fentanyl_lbs: pounds
				}))
			)
		)
	);
	write('precursor-share-claims.csv', statements());
	return dir;
}
