import { csvFormatRows } from 'd3-dsv';
import type { Table } from '../charts/types';

/** A table as CSV text (RFC 4180), its keys as the header; a value that was not published is blank. */
export function toCsv({ columns, rows }: Table): string {
	const header = columns.map(({ key }) => key);
	const body = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
	return `${csvFormatRows([header, ...body])}\n`;
}

/** The same, as the answer to a request. */
export function csvResponse(table: Table): Response {
	return new Response(toCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
