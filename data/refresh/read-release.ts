import { Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { quote } from '../../src/lib/data/input-error';
import { formatMonth, MONTH_NAMES, type Month } from '../../src/lib/data/month';
import {
	ALL_CAUSES,
	CDC_COLUMNS,
	CLASS_OF,
	columnIndex,
	COUNTRY,
	JURISDICTIONS,
	PERIOD,
	PUERTO_RICO,
	type CdcColumn
} from './cdc-dataset';
import { fileBytes, type CdcFile, type FileEnd } from './file-bytes';
import { countKey, seriesKey, type AllCauses, type Count, type Release } from './release';
import { locatingFaults, RowFault } from './row-fault';

type Row = Record<CdcColumn, string>;

/** The most bytes of a row. CDC’s longest has 270. */
const LONGEST_ROW = 4096;

const NUMBER = /^(?:\d+(?:\.\d+)?)?$/;
const WHOLE = /^\d*$/;
const NUMBERS = [
	'Data Value',
	'Percent Complete',
	'Percent Pending Investigation',
	'Predicted Value'
] as const;

function checkHeader(header: readonly string[]): void {
	const expected = `expected the columns ${CDC_COLUMNS.join(', ')}`;
	const [first = ''] = header;
	if (first.trimStart().startsWith('<')) {
		throw new RowFault(1, 0, `found HTML or XML, ${expected}`);
	}
	const wrong = CDC_COLUMNS.findIndex((column, i) => header[i] !== column);
	if (wrong >= 0) {
		const found = header[wrong];
		const what = found === undefined ? 'no more columns' : `the column ${quote(found)}`;
		const next = `expected ${CDC_COLUMNS[wrong] ?? ''} as column ${wrong + 1}`;
		throw new RowFault(1, wrong, `found ${what}, ${next}`, found === undefined);
	}
	if (header.length > CDC_COLUMNS.length) {
		const extra = quote(header[CDC_COLUMNS.length] ?? '');
		throw new RowFault(1, CDC_COLUMNS.length, `found the extra column ${extra}, ${expected}`);
	}
}

/** Names the fields of a row, and checks each of them. */
function toRow(fields: readonly string[], line: number): Row & { month: Month } {
	if (fields.length !== CDC_COLUMNS.length) {
		const many = `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`;
		const at = Math.min(fields.length - 1, CDC_COLUMNS.length);
		const what = `found ${many}, expected ${CDC_COLUMNS.length}`;
		throw new RowFault(line, at, what, true);
	}
	const row = Object.fromEntries(CDC_COLUMNS.map((column, i) => [column, fields[i] ?? ''])) as Row;
	const expect = (column: CdcColumn, isRight: boolean, expected: string): void => {
		if (isRight) return;
		const what = `found ${quote(row[column])} in column ${column}, expected ${expected}`;
		throw new RowFault(line, columnIndex(column), what);
	};
	expect('State', JURISDICTIONS.has(row.State), 'the code of a state, DC, YC, PR or US');
	expect('Year', /^20\d\d$/.test(row.Year), 'a year');
	const number = MONTH_NAMES.findIndex((name) => name === row.Month);
	expect('Month', number >= 0, 'the name of a month');
	expect('Period', row.Period === PERIOD, `“${PERIOD}”`);
	expect('Indicator', row.Indicator !== '', 'the name of an indicator');
	const isCount = CLASS_OF.has(row.Indicator) || row.Indicator === ALL_CAUSES;
	for (const column of NUMBERS) {
		const isWhole = isCount && (column === 'Data Value' || column === 'Predicted Value');
		const form = isWhole ? WHOLE : NUMBER;
		expect(column, form.test(row[column]), `a ${isWhole ? 'whole ' : ''}number or nothing`);
	}
	return { ...row, month: Number(row.Year) * 12 + number };
}

/** Collects the counts of the rows, and where each row is. */
class Collected {
	rows = 0;
	first = Infinity;
	last = -Infinity;
	readonly lines = new Map<string, Map<Month, number>>();
	readonly counts = new Map<string, Count>();
	readonly allCauses = new Map<Month, AllCauses>();

	add({ month, ...row }: ReturnType<typeof toRow>, line: number): void {
		this.rows += 1;
		this.first = Math.min(this.first, month);
		this.last = Math.max(this.last, month);
		this.#addLine(row, month, line);
		const drugClass = CLASS_OF.get(row.Indicator);
		const isDrawn = row.State === COUNTRY || drugClass === 'synthetic_opioids';
		if (drugClass && isDrawn) {
			this.counts.set(countKey(row.State, drugClass, month), {
				reported: row['Data Value'],
				predicted: row['Predicted Value'],
				footnote: row.Footnote,
				line
			});
		}
		if (row.Indicator === ALL_CAUSES) this.#addCauses(row, month);
	}

	#addLine(row: Row, month: Month, line: number): void {
		const key = seriesKey(row.State, row.Indicator);
		const lines = this.lines.get(key) ?? new Map<Month, number>();
		const earlier = lines.get(month);
		if (earlier !== undefined) {
			const which = `${row.State}, ${row.Indicator}, ${formatMonth(month)}`;
			const what = `found a second row for “${which}”, expected one: the first is in line ${earlier}`;
			throw new RowFault(line, 0, what);
		}
		lines.set(month, line);
		this.lines.set(key, lines);
	}

	#addCauses(row: Row, month: Month): void {
		if (row.State === PUERTO_RICO) return;
		const sum = this.allCauses.get(month) ?? { country: 0, parts: 0, blanks: 0 };
		const deaths = row['Data Value'];
		if (deaths === '') sum.blanks += 1;
		else if (row.State === COUNTRY) sum.country += Number(deaths);
		else sum.parts += Number(deaths);
		this.allCauses.set(month, sum);
	}
}

/** The parser’s errors in our words. */
function parserFault(error: CsvError): RowFault {
	const { lines: line = 1 } = error as Partial<Info>;
	const what = {
		CSV_MAX_RECORD_SIZE: `found a row of more than ${LONGEST_ROW} bytes, expected a shorter one`,
		CSV_QUOTE_NOT_CLOSED:
			'found the end of the file inside a quoted field, expected a quotation mark'
	}[error.code as string];
	const other = 'found a misplaced quotation mark, expected two for each inside a quoted field';
	return new RowFault(line, 0, what ?? other, error.code === 'CSV_QUOTE_NOT_CLOSED');
}

async function collect(file: CdcFile, end: Partial<FileEnd>): Promise<Collected> {
	const collected = new Collected();
	const bytes = Readable.from(fileBytes(file, end));
	// The number of fields is checked with the rest of the row, so that its fault has a column.
	const parser = parse({
		bom: true,
		max_record_size: LONGEST_ROW,
		relax_column_count: true
	});
	bytes.on('error', (error) => parser.destroy(error));
	// Counted here, because the parser takes twice as long if it reports lines with the rows.
	let line = 0;
	try {
		for await (const each of bytes.pipe(parser)) {
			const fields = each as string[];
			line += 1;
			if (line === 1) checkHeader(fields);
			else collected.add(toRow(fields, line), line);
			line += fields.join().split('\n').length - 1;
		}
	} catch (error) {
		throw error instanceof CsvError ? parserFault(error) : error;
	} finally {
		bytes.destroy();
	}
	if (line === 0) throw new RowFault(1, 0, 'found an empty file, expected CDC’s columns');
	if (collected.rows === 0) {
		throw new RowFault(2, 0, 'found no rows below the names of the columns, expected some');
	}
	if (!end.endsWithLineBreak) {
		const what = 'found no line break at the end of the file, expected one';
		throw new RowFault(collected.rows + 1, 0, what, true);
	}
	return collected;
}

/**
 * Reads CDC’s file as a stream, checks each row, and keeps the counts that the story draws.
 * @throws InputError with the first fault, with line and column
 */
export function readRelease(file: CdcFile): Promise<Release> {
	const end: FileEnd = { sha256: '', endsWithLineBreak: false };
	return locatingFaults(file, async () => {
		const { rows, first, last, lines, counts, allCauses } = await collect(file, end);
		return { ...end, file, rows, first, last, lines, counts, allCauses };
	});
}
