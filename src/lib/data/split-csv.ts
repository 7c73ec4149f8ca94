import { faultAt, InputError, type InputFile } from './input-error';

export interface Field {
	text: string;
	/** Where it begins in the file's text. */
	offset: number;
}

/** The fields of one row; there is at least one. */
export type Line = readonly [Field, ...Field[]];

/** A field, in quotation marks or not, and what ends it. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|[\r\n]|$)/y;
/** A field in quotation marks, whatever comes after it. */
const CLOSED = /"[^"]*"/y;

/** What keeps the field that begins at `offset` from being read. */
function quoteFault(text: string, offset: number): string {
	CLOSED.lastIndex = offset;
	return text[offset] === '"' && !CLOSED.test(text)
		? 'found a quotation mark that opens a field, expected another one that closes it'
		: 'found a quotation mark inside a field, expected the whole field in quotation marks and two for each inside';
}

/**
 * Splits CSV as RFC 4180 has it, and keeps the place of each field. A field in quotation marks may
 * have line breaks in it.
 * @throws InputError where quotation marks do not fit; nothing after that can be read.
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
