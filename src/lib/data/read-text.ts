import { readFileSync } from 'node:fs';
import { faultAt, faultOf, InputError, type InputFile } from './input-error';

/** The two byte order marks of UTF-16. */
const UTF_16 = ['fffe', 'feff'];

/** Signs that a file is not UTF-8 text: an undecodable byte or a control character. */
const NO_TEXT = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

function bytesOf(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const reason = code === 'ENOENT' ? 'is missing' : `cannot be read (${code ?? String(error)})`;
		throw new InputError(faultOf(path, `the file ${reason}`));
	}
}

/**
 * Reads a text file without the byte order mark that some editors write.
 * @throws InputError if the file cannot be read or is not UTF-8.
 */
export function readText(path: string): InputFile {
	const bytes = bytesOf(path);
	const source = { path, text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
	const expected = 'expected a file that is saved as UTF-8';
	if (UTF_16.includes(bytes.toString('hex', 0, 2))) {
		throw new InputError(faultAt(source, 0, `found UTF-16, ${expected}`));
	}
	const wrong = source.text.search(NO_TEXT);
	if (wrong >= 0) {
		throw new InputError(faultAt(source, wrong, `found a byte that is not UTF-8, ${expected}`));
	}
	return source;
}
