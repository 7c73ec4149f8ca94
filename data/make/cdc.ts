import { isoMonth, MONTH_NAMES } from '../../src/lib/data/month';
import type { DrugClass } from '../../src/story/tables/classes';
import { readWorking } from './working';

/** One count from CDC's file, still as text. Blanks stay blank. */
export interface CdcRow {
	/** CDC's code of the place: a state, `US`, `PR`, or `YC` for New York City. */
	place: string;
	month: string;
	drug_class: DrugClass;
	reported: string;
	predicted: string;
	footnote: string;
}

/** The release that lines and bands are drawn from. */
export const MAIN_VINTAGE = '2026-01';

/** CDC's own file of that release, with CDC's columns. */
export const CDC_FILE = `cdc-vsrr-xkb8-kh2a-release-${MAIN_VINTAGE}.csv.gz`;

/** CDC's columns, in CDC's order. */
export const CDC_COLUMNS = [
	'State',
	'Year',
	'Month',
	'Period',
	'Indicator',
	'Data Value',
	'Percent Complete',
	'Percent Pending Investigation',
	'State Name',
	'Footnote',
	'Footnote Symbol',
	'Predicted Value'
] as const;

/** CDC's indicators that the story draws, and their drug classes. */
export const CLASS_OF: ReadonlyMap<string, DrugClass> = new Map<string, DrugClass>([
	['Number of Drug Overdose Deaths', 'all_drugs'],
	['Synthetic opioids, excl. methadone (T40.4)', 'synthetic_opioids'],
	['Psychostimulants with abuse potential (T43.6)', 'psychostimulants'],
	['Cocaine (T40.5)', 'cocaine'],
	['Heroin (T40.1)', 'heroin']
]);

function toMonth(year: string, name: string): string {
	const index = MONTH_NAMES.findIndex((month) => month === name);
	if (index < 0 || !/^\d{4}$/.test(year)) {
		throw new Error(`${CDC_FILE} has a row for "${name} ${year}", which is no month.`);
	}
	return isoMonth(Number(year) * 12 + index);
}

/**
 * Reads the twelve-month counts of the five drug classes for every place from CDC's own file.
 * `US` is the fifty states and the District of Columbia, so no other row is added to it.
 * @throws Error when the file or one of CDC's columns is missing, or a class has no national row.
 */
export function readCdc(folder: string): CdcRow[] {
	const rows = readWorking(folder, CDC_FILE, CDC_COLUMNS).flatMap((row): CdcRow[] => {
		const drugClass = CLASS_OF.get(row.Indicator);
		if (row.Period !== '12 month-ending' || !drugClass) return [];
		return [
			{
				place: row.State,
				month: toMonth(row.Year, row.Month),
				drug_class: drugClass,
				reported: row['Data Value'],
				predicted: row['Predicted Value'],
				footnote: row.Footnote
			}
		];
	});
	for (const [indicator, drugClass] of CLASS_OF) {
		if (!rows.some((row) => row.place === 'US' && row.drug_class === drugClass)) {
			throw new Error(`${CDC_FILE} has no national row of "${indicator}".`);
		}
	}
	return rows;
}
