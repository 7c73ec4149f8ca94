import type { Cell, Column, DataPoint, Table } from '../chart/chart-types';
import type { Context, Ends, Field, PlotMark, Sheet, SheetPoint, Value } from './types';

/** What the rows of a mark say. @param at where the data point of a row is, if it has one */
export function sheetOf<D>(
	rows: readonly D[],
	fields: readonly Field<D>[],
	at: (datum: D) => readonly [Value, Value] | null,
	show: 'all' | 'table' | 'tips' = 'all'
): Sheet {
	const shown = show === 'tips' ? [] : fields;
	if (fields.length === 0) return { columns: [], cells: [], points: [] };
	return {
		columns: shown.map(({ key, label, unit = '', blank }): Column => ({
			key,
			label,
			unit,
			...(blank ? { blank } : {})
		})),
		cells: show === 'tips' ? [] : rows.map((row) => fields.map(({ of }) => of(row))),
		points: show === 'table' ? [] : rows.flatMap((row) => pointOf(row, fields, at(row)))
	};
}

function pointOf<D>(
	row: D,
	fields: readonly Field<D>[],
	at: readonly [Value, Value] | null
): SheetPoint[] {
	const [label, ...lines] = fields.flatMap(({ say }) => say?.(row) ?? []);
	return at && label ? [{ at, label, lines }] : [];
}

/** One table of all rows: those of different marks with the same first cell are one. A new column goes where its mark has it. */
export function tableOf(sheets: readonly Sheet[]): Table {
	const columns: Column[] = [];
	for (const sheet of sheets) {
		sheet.columns.forEach((column, i) => {
			if (columns.some(({ key }) => key === column.key)) return;
			const next = sheet.columns
				.slice(i + 1)
				.map(({ key }) => columns.findIndex((each) => each.key === key));
			const place = next.find((at) => at >= 0) ?? columns.length;
			columns.splice(place, 0, column);
		});
	}
	const rows: Cell[][] = [];
	const named = new Map<Cell, Cell[]>();
	for (const sheet of sheets) {
		const added = sheet.cells.map((cells) => {
			const [name = null] = cells;
			const known = named.get(name);
			const row = known ?? columns.map(() => null);
			if (!known) rows.push(row);
			cells.forEach((cell, i) => {
				const at = columns.findIndex(({ key }) => key === sheet.columns[i]?.key);
				if (cell !== null) row[at] = cell;
			});
			return [name, row] as const;
		});
		for (const [name, row] of added) if (!named.has(name)) named.set(name, row);
	}
	return { columns, rows };
}

/** Rows that no mark draws, and that the table and the tooltips have. */
export const listed = <D>(
	rows: readonly D[],
	fields: readonly Field<D>[],
	at: (datum: D) => readonly [Value, Value] | null,
	show?: 'table' | 'tips'
): PlotMark => ({
	key: '',
	extent: { x: [], y: [] },
	sheets: [sheetOf(rows, fields, at, show)],
	piece: () => ({})
});

/**
 * The data points of all marks, from left to right, or from top to bottom if they are picked by their
 * rows: those of the same name and place are one. One at an infinite y is at the edge of the plot.
 */
export function pointsOf(
	sheets: readonly Sheet[],
	{ y: ends, by }: { y: Ends; by: 'x' | 'y' | 'both' },
	place: Context['at']
): DataPoint[] {
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	const points = new Map<string, DataPoint>();
	for (const { at, label, lines, plot = 0 } of sheets.flatMap((sheet) => sheet.points)) {
		const [x, y] = [place('x', at[0]), place('y', at[1])];
		const key = `${plot} ${label} ${by === 'y' ? y : x}`;
		const known = points.get(key);
		points.set(key, {
			...(plot > 0 ? { plot } : {}),
			x,
			y: known?.y ?? Math.min(high, Math.max(low, y)),
			label,
			lines: [...(known?.lines ?? []), ...lines]
		});
	}
	return [...points.values()].sort(
		(a, b) => (a.plot ?? 0) - (b.plot ?? 0) || (by === 'y' ? b.y - a.y : a.x - b.x)
	);
}
