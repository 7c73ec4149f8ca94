import { faultAt, InputError, type InputFile } from './input-error';

export interface Field {
	text: string;
	/** Where it begins in the file's text. */
	offset: number;
}

/** The fields of one row; there is at least one. */
export type Line = readonly [Field, ...Field[]];

/** A field, quoted or not, and its terminator. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|[\r\n]|$)/y;
/** A quoted field, whatever follows it. */
const CLOSED = /"[^"]*"/y;

/** Why the field at `offset` cannot be read. */
function quoteFault(text: string, offset: number): string {
	CLOSED.lastIndex = offset;
	return text[offset] === '"' && !CLOSED.test(text)
		? 'found a quotation mark that opens a field, expected another one that closes it'
		: 'found a quotation mark inside a field, expected the whole field in quotation marks and two for each inside';
}

/**
 * Splits CSV (RFC 4180) and keeps the offset of each field. A quoted field may contain line breaks.
 * @throws InputError on a misplaced quotation mark, because nothing after it can be read.
 */
export function splitCsv(source: InputFile): Line[] {
	const { text } = source;
	const lines: Line[] = [];
	let fields: Field[] = [];
	let offset = 0;
	while (offset < text.length || fields.length > 0) {
		FIELD.lastIndex = offset;
		const found = FIELD.exec(text);
		if (!found) throw new InputError(faultAt(source, offset, quoteFault(text, offset)));
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
