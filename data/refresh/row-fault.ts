import { faultOf, InputError } from '../../src/lib/data/input-error';
import { splitCsv } from '../../src/lib/data/split-csv';
import { fileBytes, type CdcFile } from './file-bytes';

/** A fault in a row of CDC’s file, before its column is known. */
export class RowFault extends Error {
	override name = 'RowFault';

	/**
	 * @param line the line of the row, from 1
	 * @param field the number of the field at fault, from 0
	 * @param what what was found and what was expected, without the full stop
	 * @param isShort whether a part of the row may be missing
	 */
	constructor(
		readonly line: number,
		readonly field: number,
		readonly what: string,
		readonly isShort = false
	) {
		super(what);
	}
}

/** The most characters of a line to read when looking for a column. */
const LONGEST = 10_000;

/** A line of a file, and whether it is the last one and has no line break. */
async function readLine(file: CdcFile, line: number): Promise<{ text: string; isCut: boolean }> {
	const decoder = new TextDecoder();
	let number = 1;
	let text = '';
	for await (const chunk of fileBytes(file)) {
		for (const [index, piece] of decoder.decode(chunk, { stream: true }).split('\n').entries()) {
			if (index > 0) number += 1;
			if (number > line) return { text: text.replace(/\r$/, ''), isCut: false };
			if (number === line) text += piece;
		}
		if (text.length > LONGEST) break;
	}
	// The line is cut if the file ended in it, and not if it was only too long to be read to its end.
	return { text: text.slice(0, LONGEST), isCut: text.length <= LONGEST };
}

function columnOf(text: string, field: number): number {
	try {
		const [row] = splitCsv({ path: '', text });
		return (row?.[field]?.offset ?? text.length) + 1;
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		return 1;
	}
}

/** The sentence for a fault in a row. The parser does not count columns, so the line is read again. */
async function rowSentence(file: CdcFile, fault: RowFault): Promise<string> {
	const { text, isCut } = await readLine(file, fault.line);
	const place = `${file.name}:${fault.line}`;
	if (fault.isShort && isCut) {
		const what = 'found the end of the file, expected a line break: the file is truncated';
		return faultOf(`${place}:${text.length + 1}`, what);
	}
	return faultOf(`${place}:${columnOf(text, fault.field)}`, fault.what);
}

/**
 * Runs an action on a file, and adds the line and column to a `RowFault` that it throws.
 * @throws InputError with line and column, if the action throws a `RowFault`
 */
export async function locatingFaults<T>(file: CdcFile, action: () => T | Promise<T>): Promise<T> {
	try {
		return await action();
	} catch (error) {
		throw error instanceof RowFault ? new InputError(await rowSentence(file, error)) : error;
	}
}
