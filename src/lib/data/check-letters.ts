import { LETTERS } from './letters';
import { faultAt, type InputFile } from './input-error';

/** The letters of a text that the fonts lack, each once, in the order of the text. */
export const lettersLacked = (text: string, known = LETTERS): string[] =>
	[...new Set(text)].filter((letter) => !known.includes(letter) && !/[\t\n\r]/.test(letter));

/** Words for a letter: some, such as spaces of other widths, cannot be seen. */
function named(letter: string): string {
	const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
	return `“${letter}” (U+${code})`;
}

/** What is wrong with a text that has a letter which the fonts lack. */
export const letterWords = (letter: string): string =>
	`found the letter ${named(letter)}, which the fonts lack, expected one of ASCII or of “letters” in the formats.json of the locale`;

/**
 * A sentence for each letter of a file that the fonts lack: where it is first.
 * @param known the letters that the file may have
 */
export const checkLetters = (file: InputFile, known = LETTERS): string[] =>
	lettersLacked(file.text, known).map((letter) =>
		faultAt(file, file.text.indexOf(letter), letterWords(letter))
	);
