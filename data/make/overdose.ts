import { DRUG_CLASSES } from '../../src/lib/data/classes';
import type { DrugClass } from '../../src/lib/data/types';
import { MAIN_VINTAGE, readCdc, type OverdoseRow } from './cdc';
import { readWorking } from './working';

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
const valueOf = (row: OverdoseRow) => `${row.reported || 'blank'} / ${row.predicted || 'blank'}`;

/**
 * Compares two copies of the same release, value by value. They were taken from CDC by different
 * ways, so that agreement means that neither of them was damaged.
 * @throws Error naming the first month on which they differ.
 */
export function assertSame(cdc: readonly OverdoseRow[], national: readonly OverdoseRow[]): void {
	const theirs = new Map(national.map((row) => [keyOf(row), valueOf(row)]));
	for (const row of cdc) {
		const other = theirs.get(keyOf(row)) ?? 'no row';
		if (other !== valueOf(row)) {
			throw new Error(`${keyOf(row)} is ${valueOf(row)} in CDC's file and ${other} in ${FILE}.`);
		}
	}
	if (theirs.size !== cdc.length) {
		throw new Error(`CDC's file has ${cdc.length} rows of these classes, ${FILE} ${theirs.size}.`);
	}
}

function compare(a: OverdoseRow, b: OverdoseRow): number {
	const byClass = DRUG_CLASSES.indexOf(a.drug_class) - DRUG_CLASSES.indexOf(b.drug_class);
	return byClass || a.month.localeCompare(b.month) || a.vintage.localeCompare(b.vintage);
}

/**
 * The overdose table: every month of the main release from CDC's own file, then what newer
 * releases say of the months after it. Newer values for months that the main release has are
 * left out, because a line must not mix releases.
 */
export function overdoseRows(folder: string): OverdoseRow[] {
	const cdc = readCdc(folder);
	const national = readNational(folder);
	assertSame(
		cdc,
		national.filter((row) => row.vintage === MAIN_VINTAGE)
	);
	const last = cdc.reduce((latest, row) => (row.month > latest ? row.month : latest), '');
	const later = national.filter((row) => row.vintage > MAIN_VINTAGE && row.month > last);
	return [...cdc, ...later].sort(compare);
}
