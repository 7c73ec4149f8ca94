import { LETTERS } from './letters';
import { faultAt, type InputFile } from './input-error';

/** The published fonts by their names, and all letters that each has. */
const FONTS = new Map(STORY_GLYPHS.map(({ family, glyphs }) => [family, new Set(glyphs)]));

/** The names of the fonts that lack a letter. */
const fontsWithout = (letter: string): string[] =>
	[...FONTS].filter(([, letters]) => !letters.has(letter)).map(([family]) => family);

const lettersOf = (text: string): string[] =>
	[...new Set(text)].filter((letter) => !/[\t\n\r]/.test(letter));

/**
 * The letters of a text that some font lacks, each once, in the order of the text.
 * @param allowed others that the text may have
 */
export const lettersLacked = (text: string, allowed = ''): string[] =>
	lettersOf(text).filter((letter) => !allowed.includes(letter) && fontsWithout(letter).length > 0);

/**
 * The letters of a drawn text that the fonts of the build lack: they have only those in files of the story,
 * and code may make others.
 */
export const lettersNotDrawn = (text: string): string[] =>
	lettersOf(text).filter((letter) => !LETTERS.includes(letter) || fontsWithout(letter).length > 0);

/** Words for a letter: some, such as spaces of other widths, cannot be seen. */
function named(letter: string): string {
	const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
	return `“${letter}” (U+${code})`;
}

/** What is wrong with a text that has a letter which the fonts lack. */
export function letterWords(letter: string): string {
	const found = `found the letter ${named(letter)}`;
	const families = fontsWithout(letter);
	if (families.length === 0)
		return `${found}, which no file of the story has, so that its fonts leave it out, expected one from a file`;
	const lack = families.length === 1 ? 'lacks' : 'lack';
	return `${found}, which ${families.join(' and ')} ${lack}, expected one that both fonts have, or other “fonts” in the theme of story.config.ts`;
}

/**
 * A sentence for each letter of a file that the fonts lack: where it is first.
 * @param allowed others that the file may have
 */
export const checkLetters = (file: InputFile, allowed = ''): string[] =>
	lettersLacked(file.text, allowed).map((letter) =>
		faultAt(file, file.text.indexOf(letter), letterWords(letter))
	);
