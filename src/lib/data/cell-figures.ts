import type { ColumnType } from './column-type';
import type { Figure } from './figure';
import { exact } from './format';
import { formatMonth, longDate, parseMonth } from './month';
import type { RawTable } from './raw-tables';

/** Text as words joined by hyphens: “New Mexico” is `new-mexico`. */
const toId = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g)
		?.join('-') ?? '';

/** A cell as the text names it. A number in a key, such as a year, has no separators. */
function figureOf(
	id: string,
	cell: string,
	type: ColumnType,
	isKey: boolean,
	table: string
): Figure {
	const words = (text: string): Figure => ({ id, text, value: null, table });
	if (type === 'yearmonth') return words(formatMonth(parseMonth(cell)));
	if (type === 'date') return words(longDate(cell));
	if (type === 'string') return words(cell);
	const value = Number(cell);
	return { id, text: isKey ? String(value) : exact(value), value, table };
}

/** All figures of a table, by id. Rows whose keys are the same words have none. */
function figuresOf({ file, name, columns, rows }: RawTable, key: readonly string[]) {
	const figures = new Map<string, Figure>();
	const table = toId(name);
	const named = columns.map((column, at) => ({
		...column,
		at,
		id: toId(column.name),
		isKey: key.includes(column.name)
	}));
	const add = (id: string, cell: string, { type, isKey }: (typeof named)[number]) => {
		if (cell !== '') figures.set(id, figureOf(id, cell, type, isKey, file));
	};
	/** Adds the cells of a row, under a name for the row. */
	const addRow = (row: readonly string[] | undefined, rowId: string) => {
		for (const column of row ? named : [])
			add(`${table}-${rowId}-${column.id}`, row?.[column.at] ?? '', column);
	};

	const keys = named.filter(({ isKey }) => isKey);
	const ids = rows.map((row) => keys.map(({ at }) => toId(row[at] ?? '')).join('-'));
	const seen = new Set<string>();
	const twice = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
	rows.forEach((row, i) => {
		const id = ids[i] ?? '';
		if (id && !twice.has(id)) addRow(row, id);
	});
	addRow(rows[0], 'first');
	addRow(rows.at(-1), 'last');
	for (const column of named) {
		if (column.type !== 'integer' && column.type !== 'number') continue;
		const filled = rows.filter((row) => row[column.at]);
		const values = filled.map((row) => Number(row[column.at]));
		for (const [which, value] of [
			['lowest', Math.min(...values)],
			['highest', Math.max(...values)]
		] as const) {
			// Of several rows with that value, the first.
			const row = filled[values.indexOf(value)];
			add(`${table}-${which}-${column.id}`, row?.[column.at] ?? '', column);
			addRow(row, `${which}-${column.id}`);
		}
		const total = values.reduce((sum, value) => sum + value, 0);
		// Sums of decimals are off by less than this.
		const rounded = String(Number(total.toFixed(9)));
		add(`${table}-total-${column.id}`, rounded, { ...column, isKey: false });
	}
	return figures;
}

/**
 * The figures that a text names by their place in a table, as words joined by hyphens:
 * `<table>-<key>-<column>`, as in `rain-2015-07-rain` or `states-new-mexico-people`; the first or the
 * last row, `rain-last-rain`; the highest or the lowest value of a column, `rain-highest-rain`, and
 * another cell of its row, `rain-highest-rain-month`; and the sum of a column, `rain-total-rain`.
 * @param text everything that may name figures
 * @param keys the columns that no two rows of a file share, by its name
 * @param known the ids of other figures, which come first
 */
export function cellFigures(
	text: string,
	tables: readonly RawTable[],
	keys: Readonly<Record<string, readonly string[]>>,
	known: ReadonlySet<string>
): Figure[] {
	const named = [...new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [])].filter(
		(id) => !known.has(id)
	);
	return tables.flatMap((table) => {
		const asked = named.filter((id) => id.startsWith(`${toId(table.name)}-`));
		if (asked.length === 0) return [];
		const figures = figuresOf(table, keys[table.file] ?? []);
		return asked.flatMap((id) => figures.get(id) ?? []);
	});
}
