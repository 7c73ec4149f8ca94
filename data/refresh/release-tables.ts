import { isoMonth } from '../../src/lib/data/month';
import { announcedRows } from './announced-rows';
import { overdoseRows } from './overdose-rows';
import type { Release } from './release';
import { stateMonthRows } from './state-month-rows';
import { stateYearRows } from './state-year-rows';
import type { RefreshedTables, Row } from './table-files';

/** The release that the lines of the tables are drawn from: their oldest. */
export function mainVintage(tables: RefreshedTables): string {
	const vintages = tables['overdose-12mo.csv'].map(({ vintage = '' }) => vintage);
	return vintages.sort()[0] ?? '';
}

/** The rows of releases newer than the lines. */
export const newerRows = (rows: readonly Row[], main: string): Row[] =>
	rows.filter(({ vintage = '' }) => vintage > main);

/**
 * The tables as a release makes them. Rows of newer releases stay for months that this release does not cover.
 * @param current the tables as they are
 * @throws RowFault if a blank has no reason; InputError if an announced total has no later value
 */
export function releaseTables(
	current: RefreshedTables,
	release: Release,
	vintage: string
): RefreshedTables {
	const main = mainVintage(current);
	const last = isoMonth(release.last);
	const later = (file: 'overdose-12mo.csv' | 'states-12mo.csv'): Row[] =>
		newerRows(current[file], main).filter(({ month = '' }) => month > last);
	const overdose = overdoseRows(release, vintage, later('overdose-12mo.csv'));
	const stateMonths = stateMonthRows(release, vintage, later('states-12mo.csv'));
	return {
		'overdose-12mo.csv': overdose,
		'states-12mo.csv': stateMonths,
		'states-yearly.csv': stateYearRows(current['states-yearly.csv'], stateMonths),
		'announced.csv': announcedRows(current['announced.csv'], overdose, vintage)
	};
}
