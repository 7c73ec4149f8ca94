import { REFRESHED, type RefreshedFile, type RefreshedTables, type Row } from './table-files';

/** A cell whose text changes. */
export interface ChangedCell {
	/** What identifies the row: “WV, 2022-03”. */
	row: string;
	column: string;
	old: string;
	new: string;
}

/** What changes in a table. */
export interface ChangedTable {
	table: RefreshedFile;
	added: number;
	removed: number;
	/** The changed cells of rows that stay, without the vintage columns. */
	changed: readonly ChangedCell[];
}

function byKey(rows: readonly Row[], columns: readonly string[]): Map<string, Row> {
	return new Map(rows.map((row) => [columns.map((column) => row[column]).join(', '), row]));
}

function compare(
	table: RefreshedFile,
	before: readonly Row[],
	after: readonly Row[]
): ChangedTable {
	const [old, made] = [byKey(before, REFRESHED[table]), byKey(after, REFRESHED[table])];
	const changed = [...made].flatMap(([row, cells]) => {
		const was = old.get(row);
		if (!was) return [];
		return Object.entries(cells).flatMap(([column, value = '']): ChangedCell[] => {
			const earlier = was[column] ?? '';
			if (value === earlier || column.endsWith('vintage')) return [];
			return [{ row, column, old: earlier, new: value }];
		});
	});
	return {
		table,
		added: [...made.keys()].filter((key) => !old.has(key)).length,
		removed: [...old.keys()].filter((key) => !made.has(key)).length,
		changed
	};
}

/** What changes in the tables; those that stay the same are left out. */
export const changedTables = (before: RefreshedTables, after: RefreshedTables): ChangedTable[] =>
	(Object.keys(REFRESHED) as RefreshedFile[])
		.map((table) => compare(table, before[table], after[table]))
		.filter(({ added, removed, changed }) => added + removed + changed.length > 0);
