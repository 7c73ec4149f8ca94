import { csvFormatRows } from 'd3-dsv';
import type { Cell, Table } from '../charts/types';

/** How a text begins that a spreadsheet would run as a formula. See OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A cell as text. An apostrophe keeps words that look like a formula words; numbers stay numbers. */
function fieldOf(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
}

/** A table as CSV text (RFC 4180), its keys as the header; a value that was not published is blank. */
export function toCsv({ columns, rows }: Table): string {
	const header = columns.map(({ key }) => key);
	return `${csvFormatRows([header, ...rows].map((row) => row.map(fieldOf)))}\n`;
}

/** The same, as the answer to a request. */
export function csvResponse(table: Table): Response {
	return new Response(toCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
