import type { Template } from './template';

/** Counts the words with a letter or a digit in them, not dashes between spaces. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

// A year or a decade is a date, and letters before a number make a name. Neither could go out of date.
const names = /\b(?:1[89]\d\d|20[0-2]\d)(?:\b|(?<=0)s\b)(?![.,]\d)|\b[A-Z]{1,3}\d+(?:\.\d+)?\b/g;

/** Numbers typed into the copy that no figure backs. */
export function looseNumbers(template: Template): string[] {
	return template.flatMap((piece) =>
		'text' in piece ? (piece.text.replace(names, '').match(/\d+(?:[.,]\d+)*/g) ?? []) : []
	);
}

/** A pattern of words that a story does not use, and words to use instead. */
export type BannedWords = readonly (readonly [RegExp, string])[];

/** The banned words in a text, each with its replacement. */
export function bannedWords(
	text: string,
	banned: BannedWords
): { found: string; instead: string }[] {
	return banned.flatMap(([pattern, instead]) => {
		const found = pattern.exec(text)?.[0];
		return found === undefined ? [] : [{ found, instead }];
	});
}
