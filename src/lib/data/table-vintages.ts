import type { RawTable } from './raw-tables';

/** The releases that the rows of a table name in columns such as `vintage`, the oldest first. */
export function tableVintages({ columns, rows }: RawTable): string[] {
	const named = columns.flatMap(({ name }, i) => (/(^|_)vintage$/.test(name) ? [i] : []));
	const found = rows.flatMap((row) => named.map((i) => row[i] ?? ''));
	return [...new Set(found)].filter((vintage) => vintage !== '').sort();
}
