import { csvFormatRows } from 'd3-dsv';
import type { Cell, Table } from '../chart/chart-types';
import { isFormula } from '../data/formula';

/** A cell as text. An apostrophe goes before text, not a number, that looks like a formula. */
function fieldOf(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'string' && isFormula(cell) ? `'${cell}` : String(cell);
}

/** A table as CSV (RFC 4180), with the column keys as the header. An unpublished value is blank. */
export function toCsv({ columns, rows }: Table): string {
	const header = columns.map(({ key }) => key);
	return `${csvFormatRows([header, ...rows].map((row) => row.map(fieldOf)))}\n`;
}

/** Tells spreadsheets that a file is UTF-8. They read it as the encoding of the computer otherwise. */
export const BYTE_ORDER_MARK = '\uFEFF';

export const CSV_TYPE = 'text/csv; charset=utf-8';

/** The content of a CSV file that a spreadsheet opens right. */
export const csvFile = (table: Table): string => BYTE_ORDER_MARK + toCsv(table);

/** The same, as an HTTP response. */
export function csvResponse(table: Table): Response {
	return new Response(csvFile(table), { headers: { 'content-type': CSV_TYPE } });
}
