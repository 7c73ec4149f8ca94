import { lexer, type Token } from 'marked';
import { faultAt, faultOf, InputError, type InputFile } from './input-error';

/** The most characters of a paragraph: the parser needs minutes for some that are longer. */
const MOST = 20_000;

/**
 * Calls a function with each block of a Markdown file, and with its offset.
 * @param file with line breaks as the parser makes them: `\n`
 * @throws InputError for a paragraph that is too long, or for blocks nested too deep to be read
 */
export function readBlocks(file: InputFile, read: (block: Token, offset: number) => void): void {
	let offset = 0;
	for (const paragraph of file.text.split(/(\n[^\S\n]*\n)/)) {
		if (paragraph.length > MOST)
			throw new InputError(
				faultAt(file, offset, 'found a paragraph of more than 20,000 characters, expected fewer')
			);
		offset += paragraph.length;
	}
	offset = 0;
	try {
		for (const block of lexer(file.text)) {
			read(block, offset);
			offset += block.raw.length;
		}
	} catch (error) {
		// The call stack is full.
		if (!(error instanceof RangeError)) throw error;
		throw new InputError(
			faultOf(file.path, 'found blocks or marks that are nested too deep, expected fewer levels')
		);
	}
}
