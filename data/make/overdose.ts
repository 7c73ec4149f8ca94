import { DRUG_CLASSES, type DrugClass } from '../../src/story/tables/classes';
import { NATION } from '../../src/story/tables/state-codes';
import { CDC_FILE, MAIN_VINTAGE, type CdcRow } from './cdc';
import { assertSame, byKey } from './compare';
import { readWorking } from './working';

/** One row of the overdose table, still as text. Blanks stay blank. */
export interface OverdoseRow {
	month: string;
	drug_class: DrugClass;
	reported: string;
	predicted: string;
	vintage: string;
}

const FILE = 'national_12mo.csv';

function isDrugClass(word: string): word is DrugClass {
	return DRUG_CLASSES.some((drugClass) => drugClass === word);
}

function readNational(folder: string): OverdoseRow[] {
	const columns = ['month', 'indicator', 'reported', 'predicted', 'vintage'] as const;
	return readWorking(folder, FILE, columns).flatMap(({ indicator, ...row }) =>
		isDrugClass(indicator) ? [{ ...row, drug_class: indicator }] : []
	);
}

const keyOf = (row: OverdoseRow) => `${row.drug_class} of ${row.month}`;

function compare(a: OverdoseRow, b: OverdoseRow): number {
	const byClass = DRUG_CLASSES.indexOf(a.drug_class) - DRUG_CLASSES.indexOf(b.drug_class);
	return byClass || a.month.localeCompare(b.month) || a.vintage.localeCompare(b.vintage);
}

/**
 * The overdose table: every month of the main release from CDC's own file, then later months from
 * newer releases. Newer values for months that the main release has are left out, because a line
 * must not mix releases.
 */
export function overdoseRows(folder: string, cdc: readonly CdcRow[]): OverdoseRow[] {
	const main = cdc
		.filter(({ place }) => place === NATION)
		.map(({ month, drug_class, reported, predicted }): OverdoseRow => {
			return { month, drug_class, reported, predicted, vintage: MAIN_VINTAGE };
		});
	const national = readNational(folder);
	const copy = national.filter((row) => row.vintage === MAIN_VINTAGE);
	assertSame(byKey(main, keyOf, CDC_FILE), byKey(copy, keyOf, FILE), FILE);
	const last = main.reduce((latest, row) => (row.month > latest ? row.month : latest), '');
	const later = national.filter((row) => row.vintage > MAIN_VINTAGE && row.month > last);
	return [...main, ...later].sort(compare);
}
