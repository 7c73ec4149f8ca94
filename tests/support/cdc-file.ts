import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParse } from 'd3-dsv';
import {
	ALL_CAUSES,
	CDC_COLUMNS,
	CLASS_OF,
	COUNTRY,
	JURISDICTIONS,
	NEW_YORK_CITY,
	PERIOD,
	PUERTO_RICO,
	SYNTHETIC_OPIOIDS
} from '../../data/refresh/cdc-dataset';
import { MONTH_NAMES } from '../../src/lib/data/month';

/** A row of CDC’s file, by column. */
export type CdcRow = Record<(typeof CDC_COLUMNS)[number], string>;

const FOOTNOTES: Readonly<Record<string, string>> = {
	'low quality': 'See Technical Notes. Data not shown due to low data quality.',
	'fewer than 10': 'See Technical Notes.  Data suppressed (<10).'
};

const INDICATOR = new Map<string, string>(
	[...CLASS_OF].map(([indicator, drugClass]) => [drugClass, indicator])
);

interface Count {
	place: string;
	month: string;
	indicator: string;
	reported?: string | undefined;
	predicted?: string | undefined;
	blank?: string | undefined;
}

const toRow = ({ place, month, indicator, reported, predicted, blank }: Count): CdcRow => ({
	State: place,
	Year: month.slice(0, 4),
	Month: MONTH_NAMES[Number(month.slice(5)) - 1] ?? '',
	Period: PERIOD,
	Indicator: indicator,
	'Data Value': reported ?? '',
	'Percent Complete': '100',
	'Percent Pending Investigation': '0.12',
	'State Name': place,
	Footnote: FOOTNOTES[blank ?? ''] ?? 'See Technical Notes.',
	'Footnote Symbol': '**',
	'Predicted Value': predicted ?? ''
});

/** Splits New York into two parts that add up to it. */
function placesOf(count: Count): Count[] {
	if (count.place !== 'NY' || !count.reported || !count.predicted) return [count];
	return [
		{ ...count, reported: '30', predicted: '31' },
		{
			...count,
			place: NEW_YORK_CITY,
			reported: String(Number(count.reported) - 30),
			predicted: String(Number(count.predicted) - 31)
		}
	];
}

/** Deaths of all causes: the country is the sum of its parts, without Puerto Rico. */
function allCauses(months: readonly string[]): Count[] {
	const deaths = (place: string) =>
		place === COUNTRY ? (JURISDICTIONS.size - 2) * 1000 : place === PUERTO_RICO ? 500 : 1000;
	return [...JURISDICTIONS].flatMap((place) =>
		months.map((month) => ({
			place,
			month,
			indicator: ALL_CAUSES,
			reported: String(deaths(place))
		}))
	);
}

/**
 * The rows of a file of CDC from which a folder of tables must come out as it is: those of its lines,
 * and deaths of all causes.
 */
export function cdcRows(tablesDir: string): CdcRow[] {
	const table = (file: string) => csvParse(readFileSync(join(tablesDir, file), 'utf8'));
	const overdose = table('overdose-12mo.csv');
	const [main] = overdose.map(({ vintage = '' }) => vintage).sort();
	const country = overdose
		.filter(({ vintage }) => vintage === main)
		.map(({ month = '', drug_class: drugClass = '', reported, predicted }): Count => {
			const indicator = INDICATOR.get(drugClass) ?? '';
			return { place: COUNTRY, month, indicator, reported, predicted };
		});
	const states = table('states-12mo.csv')
		.filter(({ vintage, blank }) => vintage === main && blank !== 'not in the data set')
		.map(({ state: place = '', month = '', reported, predicted, blank }): Count => {
			return { place, month, indicator: SYNTHETIC_OPIOIDS, reported, predicted, blank };
		});
	const months = [...new Set(country.map(({ month }) => month))];
	return [...allCauses(months), ...country, ...states.flatMap(placesOf)].map(toRow);
}

/** Rows as the text of CDC’s file, with its line breaks. */
export const cdcText = (
	rows: readonly CdcRow[],
	columns: readonly string[] = CDC_COLUMNS
): string =>
	csvFormatRows([[...columns], ...rows.map((row) => CDC_COLUMNS.map((column) => row[column]))])
		.concat('\n')
		.replaceAll('\n', '\r\n');

/** Writes CDC’s file. @returns its path */
export function writeCdcFile(dir: string, content: string | Uint8Array): string {
	const path = join(dir, 'cdc.csv');
	writeFileSync(path, content);
	return path;
}

/** Changes the rows of a place, an indicator and, if it is named, a month: “2025-08”. */
export function editRows(
	rows: readonly CdcRow[],
	{
		place,
		indicator = SYNTHETIC_OPIOIDS,
		month
	}: { place: string; indicator?: string; month?: string },
	edit: (row: CdcRow) => Partial<CdcRow>
): CdcRow[] {
	let edited = 0;
	const all = rows.map((row) => {
		const number = MONTH_NAMES.findIndex((name) => name === row.Month) + 1;
		const isMonth = !month || `${row.Year}-${String(number).padStart(2, '0')}` === month;
		if (row.State !== place || row.Indicator !== indicator || !isMonth) return row;
		edited += 1;
		return { ...row, ...edit(row) };
	});
	if (edited === 0) throw new Error(`no row of ${place} to edit`);
	return all;
}
