import { faultAt, InputError, type InputFile } from './input-error';

export interface Field {
	text: string;
	/** Where it begins in the file's text. */
	offset: number;
}

/** The fields of one row; there is at least one. */
export type Line = readonly [Field, ...Field[]];

/** A field of at most 10,000 characters, quoted or not, and its terminator. */
const FIELD = /(?:"((?:[^"]|""){0,10000})"|([^",\r\n]{0,10000}))(,|\r\n|[\r\n]|$)/y;
/** A field that is longer. */
const LONG = /"(?:[^"]|""){10001}|[^",\r\n]{10001}/y;
/** A quoted field, whatever follows it. */
const CLOSED = /"[^"]*"/y;

/** Why the field at `offset` cannot be read. */
function fieldFault(text: string, offset: number): string {
	CLOSED.lastIndex = LONG.lastIndex = offset;
	if (text[offset] === '"' && !CLOSED.test(text))
		return 'found a quotation mark that opens a field, expected another one that closes it';
	return LONG.test(text)
		? 'found a field of more than 10,000 characters, expected a shorter one'
		: 'found a quotation mark inside a field, expected the whole field in quotation marks and two for each inside';
}

/**
 * Splits CSV (RFC 4180) and keeps the offset of each field. A quoted field may contain line breaks.
 * @throws InputError on a misplaced quotation mark or a long field, because nothing after it can be read.
 */
export function splitCsv(source: InputFile): Line[] {
	const { text } = source;
	const lines: Line[] = [];
	let fields: Field[] = [];
	let offset = 0;
	while (offset < text.length || fields.length > 0) {
		FIELD.lastIndex = offset;
		const found = FIELD.exec(text);
		if (!found) throw new InputError(faultAt(source, offset, fieldFault(text, offset)));
		const [all, quoted, plain = '', end] = found;
		fields.push({ offset, text: quoted?.replaceAll('""', '"') ?? plain });
		offset += all.length;
		if (end === ',') continue;
		const [first, ...others] = fields;
		if (first) lines.push([first, ...others]);
		fields = [];
	}
	return lines;
}
