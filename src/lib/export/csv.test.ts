import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../chart/chart-types';
import { csvResponse, toCsv } from './csv';

const columns = [
	{ key: 'month', label: '12 months ending', unit: 'month' },
	{ key: 'deaths', label: 'Deaths', unit: 'deaths' }
];
const table = (...rows: Cell[][]): Table => ({ columns, rows });

describe('CSV export', () => {
	it('writes the column keys as a header, then a line for each row', () => {
		expect(toCsv(table(['2022-07', 107583], ['2022-08', 106951]))).toBe(
			'month,deaths\n2022-07,107583\n2022-08,106951\n'
		);
	});

	it('leaves an unpublished value blank and writes a published zero', () => {
		expect(toCsv(table(['2022-07', null], ['2022-08', 0]))).toBe(
			'month,deaths\n2022-07,\n2022-08,0\n'
		);
	});

	// RFC 4180, 2.6 and 2.7.
	it('quotes a field with a comma, a quotation mark or a line break, and doubles quotation marks', () => {
		expect(toCsv(table(['a, b', 1], ['so-called "dose"', 2], ['two\nlines', 3]))).toBe(
			'month,deaths\n"a, b",1\n"so-called ""dose""",2\n"two\nlines",3\n'
		);
	});

	it('does not change negative numbers, dashes or a sign inside a text', () => {
		expect(toCsv(table(['a=b', -3.5], ['-0.1%', -0.1], ['+3.2', 1], ['– a', 1]))).toBe(
			'month,deaths\na=b,-3.5\n-0.1%,-0.1\n+3.2,1\n– a,1\n'
		);
	});

	it('is served as text/csv in UTF-8, with the mark that spreadsheets need', async () => {
		const answer = csvResponse(table(['2022-07', 107583]));
		expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		const bytes = new Uint8Array(await answer.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes)).toBe(toCsv(table(['2022-07', 107583])));
	});
});
