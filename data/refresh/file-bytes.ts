import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { faultOf, InputError } from '../../src/lib/data/input-error';

/** The first two bytes of every gzip file. */
const GZIP = '1f8b';
/** The first two bytes of UTF-16. */
const UTF_16 = ['fffe', 'feff'];
const LINE_BREAK = 10;

/** A file to read: its path, and its name in messages. */
export interface CdcFile {
	path: string;
	name: string;
}

/** What is known of a file when all of it has been read. */
export interface FileEnd {
	/** SHA-256 of the CSV, unpacked, as hexadecimal digits. */
	sha256: string;
	/** Whether its last line has a line break. */
	endsWithLineBreak: boolean;
}

async function firstBytes(path: string): Promise<string> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return buffer.toString('hex', 0, bytesRead);
	} finally {
		await file.close();
	}
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
	const file = createReadStream(path);
	if ((await firstBytes(path)) !== GZIP) {
		yield* file as AsyncIterable<Buffer>;
		return;
	}
	const gunzip = createGunzip();
	file.on('error', (error) => gunzip.destroy(error));
	try {
		yield* file.pipe(gunzip) as AsyncIterable<Buffer>;
	} finally {
		file.destroy();
	}
}

/** Counts lines and columns over the chunks of a text. */
class Position {
	#line = 1;
	#column = 1;

	pass(text: string): void {
		const lines = text.split('\n');
		this.#line += lines.length - 1;
		const last = (lines.at(-1) ?? '').length;
		this.#column = lines.length > 1 ? last + 1 : this.#column + last;
	}

	toString(): string {
		return `${this.#line}:${this.#column}`;
	}
}

/** Passes text on, and throws at the first byte that is not UTF-8 or the first NUL. */
async function* checkedText(name: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	const strict = new TextDecoder('utf-8', { fatal: true });
	const position = new Position();
	const refuse = (what: string) =>
		new InputError(
			faultOf(`${name}:${position.toString()}`, `found ${what}, expected a file in UTF-8`)
		);
	for await (const chunk of chunks) {
		let text: string;
		try {
			text = strict.decode(chunk, { stream: true });
		} catch {
			position.pass(chunk.toString('utf8').split('\ufffd')[0] ?? '');
			throw refuse('a byte that is not UTF-8');
		}
		if (text.includes('\0')) {
			position.pass(text.split('\0')[0] ?? '');
			throw refuse('a byte that is zero');
		}
		position.pass(text);
		yield chunk;
	}
	try {
		strict.decode();
	} catch {
		throw refuse('a part of a character at the end');
	}
}

/** The sentence for a file that cannot be read to its end. */
function readFault(name: string, error: unknown): InputError {
	if (error instanceof InputError) return error;
	const { code = String(error) } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT') return new InputError(faultOf(name, 'the file is missing'));
	const isGzip = code.startsWith('Z_');
	const what =
		code === 'Z_BUF_ERROR'
			? 'found a gzip file without its end, expected the whole file: it is truncated'
			: isGzip
				? `found a damaged gzip file (${code}), expected a whole one`
				: `the file cannot be read (${code})`;
	return new InputError(faultOf(name, what));
}

/**
 * Reads the bytes of a file of text, unpacked if it is a gzip file, in chunks: whatever the size of
 * the file, memory holds a few of them. `end` is filled in when all of it has been read.
 * @throws InputError if the file cannot be read, ends before the end of its gzip stream, or is not
 * UTF-8, with line and column
 */
export async function* fileBytes(
	{ path, name }: CdcFile,
	end: Partial<FileEnd> = {}
): AsyncGenerator<Buffer> {
	const hash = createHash('sha256');
	let last = LINE_BREAK;
	try {
		if (UTF_16.includes(await firstBytes(path))) {
			throw new InputError(faultOf(`${name}:1:1`, 'found UTF-16, expected a file in UTF-8'));
		}
		for await (const chunk of checkedText(name, unpacked(path))) {
			hash.update(chunk);
			last = chunk.at(-1) ?? last;
			yield chunk;
		}
	} catch (error) {
		throw readFault(name, error);
	}
	end.sha256 = hash.digest('hex');
	end.endsWithLineBreak = last === LINE_BREAK;
}
